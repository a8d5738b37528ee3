package dev.standpoint.assemble.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfFilterTest {

  private static final String TWO =
      """
      Holt said [no]{.against actor=holt on=crossing when=2031-01} [@courier-0112].

      Then the [talks at Vik]{.event when=2031-03-11} [@courier-0312].

      She would [sign]{.for actor=holt on=crossing when=2031-03-12} [@courier-0312].
      """;

  @Test
  void thePackIsAsOfTheDateInItsFrontMatter() {
    Pack pack = PackText.pack("== pack.md\n---\ntitle: T\nas-of: 2031-02\n---\n== 10-a.md\n" + TWO);

    assertThat(PackDate.of(pack)).isEqualTo("2031-02-28");
  }

  @Test
  void withoutADateThePackIsAsOfTheDayOnWhichItsLastRecordWasKnown() {
    assertThat(PackDate.of(PackText.pack(TWO))).isEqualTo("2031-03-12");
    assertThat(
            PackDate.of(
                PackText.pack("[no]{.against actor=holt on=toll qty=4 known=2031-05} [@a-0101]")))
        .isEqualTo("2031-05-31");
  }

  @Test
  void aSourceIssuedLaterMakesThePackLater() {
    String text =
        """
        [no]{.against actor=holt on=crossing when=2031-01 known=2031-01} [@courier-0112; @gull-0402]
        """;
    Pack pack = PackText.pack(text);

    assertThat(PackDate.of(pack)).isEqualTo("2031-04-02");
    assertThat(BriefingAssembler.assemble(pack, Optional.empty()).diagnostics()).isEmpty();
  }

  @Test
  void theYearOfAPackHasFourDigits() {
    assertThat(PackDate.of(PackText.pack(TWO.replace("when=2031-03-11", "known=Y12031"))))
        .isEqualTo("9999-12-31");
  }

  @Test
  void aPostThatEndsLaterHasNoEndYet() {
    String text =
        TWO + "\n== actors.yaml\n- {id: holt, name: A, member-of: [{of: gov, to: 2031}]}\n";
    String actors = text + "- {id: gov, name: G, kind: organization}\n";

    assertThat(ends("2031-12-30", actors)).isEqualTo("[null]");
    assertThat(ends("2031-12-31", actors)).isEqualTo("[2031]");
  }

  private static String ends(String day, String text) {
    return on(day, text).value().actors().entries().get(0).memberships().stream()
        .map(membership -> membership.to() == null ? null : membership.to().text())
        .toList()
        .toString();
  }

  @Test
  void anUncitedSourceDoesNotChangeTheDate() {
    Pack pack =
        PackText.pack("== sources.yaml\n- {id: new, title: N, issued: 2035}\n== 10-a.md\n" + TWO);

    assertThat(PackDate.of(pack)).isEqualTo("2031-03-12");
  }

  @Test
  void aRecordKnownLaterIsGoneAndOneLineSaysSo() {
    WithDiagnostics<Pack> then = on("2031-02-01", TWO);

    assertThat(words(then.value())).containsExactly("no");
    assertThat(then.value().events().entries()).isEmpty();
    assertThat(then.diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "pack.md:1:1: info: 2 records are left out, known only after 2031-02-01 [left-out]");
  }

  @Test
  void oneRecordIsInTheSingular() {
    assertThat(
            on("2031-01-01", "[no]{.against actor=holt on=crossing} [@courier-0112]").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("1 record is left out, known only after 2031-01-01");
  }

  @Test
  void aLaterSourceIsCountedIfNoRecordIsGone() {
    assertThat(on("2031-01-01", "Prose [@courier-0112].").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("1 source is left out, issued only after 2031-01-01");
  }

  @Test
  void aDateIsReachedOnItsLatestDay() {
    String text = "[no]{.against actor=holt on=crossing known=2031-02} [@courier-0112]";

    assertThat(words(on("2031-02-27", text).value())).isEmpty();
    assertThat(words(on("2031-02-28", text).value())).containsExactly("no");
  }

  @Test
  void aRecordKeepsItsEarlierSources() {
    String text = "[no]{.against actor=holt on=crossing} [@courier-0112; @gull-0312]";
    Pack then = on("2031-02-01", text).value();

    assertThat(then.positions().entries().get(0).evidence().citations())
        .extracting(citation -> citation.source().value())
        .containsExactly("courier-0112");
    assertThat(then.sources().ids()).extracting(Object::toString).containsExactly("courier-0112");
  }

  @Test
  void aRecordWithOnlyLaterSourcesIsGone() {
    String text = "[no]{.against actor=holt on=crossing known=2031-01 when=2031} [@gull-0312]";

    assertThat(words(on("2031-02-01", text).value())).isEmpty();
  }

  @Test
  void aSourceWithoutADateIsAlwaysThere() {
    String text =
        """
        == sources.yaml
        - {id: letter, title: A letter}
        == 10-a.md
        [no]{.against actor=holt on=crossing when=2031-01 known=2031-01} [@letter]
        """;

    assertThat(words(on("2031-02-01", text).value())).containsExactly("no");
  }

  @Test
  void aMembershipThatBeginsLaterDoesNotExist() {
    assertThat(posts("2029-05-31")).isEmpty();
    assertThat(posts("2029-06-01")).containsExactly("Prime Minister");
  }

  @Test
  void asOfTheLastDateIsTheSameAsNoDate() {
    Pack pack = PackText.pack(TWO);

    assertThat(BriefingAssembler.assemble(pack, Optional.of(PackDate.of(pack))).value().matrix())
        .isEqualTo(BriefingAssembler.assemble(pack, Optional.empty()).value().matrix());
  }

  @Test
  void aPackWithoutAnyDateStillHasOne() {
    assertThat(PackDate.of(PackText.pack("Only words."))).isEqualTo(LocalDate.EPOCH);
  }

  private static WithDiagnostics<Pack> on(String day, String text) {
    return AsOfFilter.on(LocalDate.parse(day), PackText.pack(text));
  }

  private static List<String> words(Pack pack) {
    return pack.positions().entries().stream()
        .map(Position::statement)
        .map(statement -> statement.words())
        .toList();
  }

  private static List<String> posts(String day) {
    return on(day, TWO).value().actors().entries().get(0).memberships().stream()
        .map(membership -> membership.post())
        .toList();
  }
}
