package dev.standpoint.payload;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts with which others attack programs that write pages; a README is beside the lists. */
final class Payloads {

  private static final Path LISTS = Path.of("src/test/resources/payloads");

  private Payloads() {}

  /** All lists, in the same order each time. */
  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String list : List.of("owasp.json", "dompurify.json", "blns.json")) {
      all.addAll(list(LISTS.resolve(list)));
    }
    return all;
  }

  /** In groups of this size; the last may be smaller. */
  static List<List<String>> groups(int size) {
    List<String> all = all();
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      groups.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return groups;
  }

  private static List<String> list(Path file) {
    try (Reader text = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(text)) {
      return json.readArray().getValuesAs(JsonString::getString);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
