package dev.standpoint.render.data;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;

/**
 * A value as three columns, empty if it has no such part. A rejection is the stance <i>against</i>
 * and the value that is rejected.
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

  /** The value that a rejection rejects; any other value itself. */
  static Value named(Value value) {
    return value instanceof Rejection rejection ? rejection.rejected() : value;
  }
}
