package dev.standpoint.assemble.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import org.junit.jupiter.api.Test;

class PackDateTest {

  private static final String NOTE =
      "[a]{.for actor=holt on=crossing when=2031-03-12} [@gull-0315]\n\n";

  @Test
  void theDateOfTheFrontMatterCountsByItsLatestDay() {
    assertThat(date(front("as-of: 2031-02") + NOTE)).isEqualTo("2031-02-28");
  }

  @Test
  void withoutOneTheLastDayOnWhichARecordBecameKnownCounts() {
    assertThat(date(NOTE)).isEqualTo("2031-03-15");
    assertThat(date(NOTE.replace("when=2031-03-12", "when=2031-03-12 known=2031-05")))
        .isEqualTo("2031-05-31");
  }

  @Test
  void anEventCountsByWhenItBecameKnownNotByWhenItHappens() {
    assertThat(date(NOTE + "[vote]{.event when=2032-01} [@gull-0401]\n")).isEqualTo("2031-04-01");
  }

  @Test
  void aSourceThatOnlyTheTextCitesCountsToo() {
    assertThat(date(NOTE + "More was written [@courier-0601].\n")).isEqualTo("2031-06-01");
  }

  @Test
  void aHeadingThatBecameKnownLaterCountsToo() {
    assertThat(date(NOTE + "# Later {known=2031-08}\n\nWords.\n")).isEqualTo("2031-08-31");
  }

  @Test
  void aPackWithoutDatesIsAsOf1970() {
    assertThat(date("Words alone.\n")).isEqualTo("1970-01-01");
  }

  @Test
  void aYearOfMoreThanFourDigitsIsCut() {
    assertThat(date(front("as-of: Y12031") + NOTE)).isEqualTo("9999-12-31");
  }

  private static String front(String line) {
    return "== pack.md\n---\ntitle: The crossing\n" + line + "\n---\n== 10-note.md\n";
  }

  private static String date(String text) {
    return PackDate.of(PackText.pack(text)).toString();
  }
}
