package dev.standpoint.render.data;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Value;

/** A value in {@code pack.json}: three fields, one or two of which are not null. */
final class ValueJson {

  private ValueJson() {}

  /** Writes the three fields into the current object. */
  static void write(Value value, JsonWriter json) {
    ValueColumns parts = ValueColumns.of(value);
    json.text("stance", parts.stance());
    if (ValueColumns.named(value) instanceof Quantity quantity) {
      json.object("quantity", () -> quantity(quantity, json));
    } else {
      json.nothing("quantity");
    }
    json.text("choice", parts.choice());
  }

  /** An open bound is null. */
  private static void quantity(Quantity quantity, JsonWriter json) {
    json.text("text", quantity.key());
    json.number("low", quantity.low());
    json.number("high", quantity.high());
    json.flag("lowInside", quantity.lowInside());
    json.flag("highInside", quantity.highInside());
    json.flag("approximate", quantity.approximate());
  }
}
