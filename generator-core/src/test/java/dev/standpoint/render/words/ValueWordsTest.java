package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {

  private static final ValueWords ENGLISH = Words.in("en").values();
  private static final Issue TOLL = issue("crowns");
  private static final Issue BARE = issue("");

  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      textBlock =
          """
          40 = 40
          0 = 0
          40..60 = 40–60
          ..60 = up to 60
          <60 = under 60
          40.. = 40 or more
          >40 = over 40
          999 = 999
          1000 = 1,000
          30000 = 30,000
          100000..150000 = 100,000–150,000
          1234567 = 1,234,567
          123456789012345678901234567890 = 123,456,789,012,345,678,901,234,567,890
          0.5 = 0.5
          2.50 = 2.5
          1234.5678 = 1,234.5678
          0.000000001 = 0.000000001
          -5 = −5
          -12345.6 = −12,345.6
          -10..-5 = −10 to −5
          -5..5 = −5 to 5
          ..-5 = up to −5
          <-5 = under −5
          -5.. = −5 or more
          1e3 = none
          """)
  void quantitiesAreNumbersOrRangesInGroupsOfThree(String written, String words) {
    String said = Quantity.parse(written).map(q -> ENGLISH.words(q, BARE)).orElse("none");

    assertThat(said).isEqualTo(words);
  }

  @Test
  void aQuantityCarriesItsUnit() {
    assertThat(ENGLISH.words(quantity("<30000"), TOLL)).isEqualTo("under 30,000 crowns");
    assertThat(ENGLISH.words(quantity("5000.."), TOLL)).isEqualTo("5,000 or more crowns");
    assertThat(ENGLISH.words(quantity("40..60"), TOLL)).isEqualTo("40–60 crowns");
  }

  @Test
  void aChoiceIsItsOptionsName() {
    assertThat(ENGLISH.words(new Choice("north"), TOLL)).isEqualTo("Northern route");
    assertThat(ENGLISH.words(new Choice("east"), TOLL)).isEqualTo("east");
  }

  @Test
  void aRejectionSaysNot() {
    assertThat(ENGLISH.words(new Rejection(quantity("40")), TOLL)).isEqualTo("not 40 crowns");
    assertThat(ENGLISH.words(new Rejection(new Choice("north")), TOLL))
        .isEqualTo("not Northern route");
  }

  @ParameterizedTest
  @CsvSource({
    "FOR, for, +",
    "CONDITIONAL, conditional, (+)",
    "MIXED, mixed, ±",
    "AGAINST, against, −",
    "UNDECIDED, undecided, ?",
    "SILENT, silent, …"
  })
  void aStanceIsAWordAndASign(Stance stance, String word, String sign) {
    assertThat(ENGLISH.words(stance, TOLL)).isEqualTo(word);
    assertThat(ValueWords.kind(stance)).isEqualTo(word);
    assertThat(ValueWords.sign(stance)).isEqualTo(sign);
  }

  @Test
  void everyOtherValueHasItsKind() {
    Value north = new Choice("north");

    assertThat(List.of(quantity("4"), north, new Rejection(north)))
        .extracting(ValueWords::kind)
        .containsExactly("quantity", "choice", "rejection");
    assertThat(List.of(quantity("4"), north, new Rejection(north)))
        .extracting(ValueWords::sign)
        .containsExactly("", "", "−");
  }

  private static Quantity quantity(String written) {
    return Quantity.parse(written).orElseThrow();
  }

  private static Issue issue(String unit) {
    return new Issue(
        new IssueId("toll"),
        "What should the toll be?",
        "Toll",
        IssueKind.QUANTITY,
        unit,
        List.of(new Issue.Option("north", "Northern route")),
        List.of(),
        List.of(),
        Span.startOf("issues.yaml"));
  }
}
