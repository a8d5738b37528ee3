package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values and dates in tables and in {@code pack.json}. */
class ValueColumnsTest {

  @ParameterizedTest
  @EnumSource(Stance.class)
  void aStanceFillsItsColumnOnly(Stance stance) {
    assertThat(ValueColumns.of(stance)).isEqualTo(new ValueColumns(stance.key(), "", ""));
  }

  @Test
  void aNumberOrAnOptionHasNoStance() {
    assertThat(ValueColumns.of(quantity("40..60"))).isEqualTo(new ValueColumns("", "40..60", ""));
    assertThat(ValueColumns.of(new Choice("north"))).isEqualTo(new ValueColumns("", "", "north"));
  }

  @Test
  void aRejectionIsAgainstTheValueItRejects() {
    assertThat(ValueColumns.of(new Rejection(quantity(">60"))))
        .isEqualTo(new ValueColumns("against", ">60", ""));
    assertThat(ValueColumns.of(new Rejection(new Choice("north"))))
        .isEqualTo(new ValueColumns("against", "", "north"));
  }

  @Test
  void theNamedValueOfARejectionIsTheRejectedOne() {
    assertThat(ValueColumns.named(new Rejection(new Choice("north"))))
        .isEqualTo(new Choice("north"));
    assertThat(ValueColumns.named(Stance.FOR)).isEqualTo(Stance.FOR);
  }

  @Test
  void inJsonAStanceHasNoQuantityAndNoChoice() {
    assertThat(json(Stance.MIXED))
        .isEqualTo(
            """
            {
              "stance": "mixed",
              "quantity": null,
              "choice": null
            }
            """);
  }

  @Test
  void inJsonARejectedBoundIsAQuantityThatDoesNotIncludeIt() {
    assertThat(json(new Rejection(quantity("<40"))))
        .isEqualTo(
            """
            {
              "stance": "against",
              "quantity": {
                "text": "<40",
                "low": null,
                "high": 40,
                "lowInside": true,
                "highInside": false,
                "approximate": false
              },
              "choice": null
            }
            """);
  }

  @Test
  void inJsonADateHasTheFirstAndLastDayThatItCovers() {
    Edtf date = Edtf.parse("2031-02~").orElseThrow();

    assertThat(document(json -> DateJson.write("when", date, json)))
        .isEqualTo(
            """
            {
              "when": {
                "edtf": "2031-02~",
                "earliest": "2031-02-01",
                "latest": "2031-02-28"
              }
            }
            """);
  }

  @Test
  void inJsonAMissingDateIsNull() {
    assertThat(document(json -> DateJson.write("to", null, json)))
        .isEqualTo("{\n  \"to\": null\n}\n");
  }

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static String json(Value value) {
    return document(json -> ValueJson.write(value, json));
  }

  private static String document(Consumer<JsonWriter> fields) {
    return new String(JsonWriter.document(json -> json.object(() -> fields.accept(json))), UTF_8);
  }
}
