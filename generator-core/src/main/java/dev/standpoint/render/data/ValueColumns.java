package dev.standpoint.render.data;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;

/**
 * A value as the columns {@code stance}, {@code quantity} and {@code choice} have it: empty where
 * it has no such part. A rejection is the stance <i>against</i> beside what is rejected.
 */
record ValueColumns(String stance, String quantity, String choice) {

  static ValueColumns of(Value value) {
    String stance =
        value instanceof Stance
            ? value.key()
            : value instanceof Rejection ? Stance.AGAINST.key() : "";
    Value named = named(value);
    return new ValueColumns(
        stance,
        named instanceof Quantity ? named.key() : "",
        named instanceof Choice ? named.key() : "");
  }

  /** What a rejection rejects; any other value itself. */
  static Value named(Value value) {
    return value instanceof Rejection rejection ? rejection.rejected() : value;
  }
}
