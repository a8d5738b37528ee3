package dev.standpoint.render.data;

import dev.standpoint.model.date.Edtf;
import org.jspecify.annotations.Nullable;

/** A date in {@code pack.json}: as written, with the first and last day that it covers. */
final class DateJson {

  private DateJson() {}

  /** A missing date is null. */
  static void write(String key, @Nullable Edtf date, JsonWriter json) {
    if (date == null) {
      json.nothing(key);
      return;
    }
    json.object(
        key,
        () -> {
          json.text("edtf", date.text());
          json.text("earliest", date.earliest());
          json.text("latest", date.latest());
        });
  }
}
