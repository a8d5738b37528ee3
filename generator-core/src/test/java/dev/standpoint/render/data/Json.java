package dev.standpoint.render.data;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** JSON as a library that is not ours reads it. */
final class Json {

  private Json() {}

  static JsonObject object(String text) {
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static JsonArray array(String text) {
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
      return reader.readArray();
    }
  }
}
