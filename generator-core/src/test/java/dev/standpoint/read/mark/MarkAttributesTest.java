package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.read.markdown.AttributeList;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.markdown.SpanNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkAttributesTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void everyAttributeIsSortedByItsEffect() {
    MarkAttributes read = read("#first .for .timeline .assessment actor=holt from=2031 lang=de");

    assertThat(Objects.requireNonNull(read.id()).value()).isEqualTo("first");
    assertThat(read.kinds()).extracting(Located::value).containsExactly("for");
    assertThat(read.views()).extracting(Located::value).containsExactly("timeline");
    assertThat(read.role()).isEqualTo(Block.Role.ASSESSMENT);
    assertThat(read.recordKeys()).containsOnlyKeys(RecordKey.ACTOR);
    assertThat(read.viewKeys()).containsOnlyKeys("from");
    assertThat(read.language()).isEqualTo("de");
    assertThat(read.direction()).isEmpty();
    assertThat(lines()).isEmpty();
  }

  @Test
  void aValueHasThePlaceWithinItsQuotationMarks() {
    Located actor =
        Objects.requireNonNull(read("actor=\"holt, lund\"").recordKeys().get(RecordKey.ACTOR));

    assertThat(actor.at()).isEqualTo(new Span("a.md", 1, 12, 10));
    assertThat(actor.ids()).extracting(id -> id.at().column()).containsExactly(12, 18);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".smallcaps|1:6|unknown class \"smallcaps\" [unknown-class]",
        ".keypoints|1:6|unknown class \"keypoints\" - did you mean \"key-points\"? [unknown-class]",
        "acter=holt|1:5|unknown attribute \"acter\" - did you mean \"actor\"? [unknown-attribute]",
        "tlp=purple|1:9|tlp is \"purple\", expected clear or green or amber or amber+strict or red"
            + " [bad-value]",
        "mode=quoted|1:10|mode is \"quoted\", expected quote or paraphrase or reported or inferred"
            + " - did you mean \"quote\"? [bad-value]",
        "dir=left|1:9|dir is \"left\", expected ltr or rtl or auto [bad-value]",
        "lang=german|1:10|\"german\" is not a valid language tag, expected one such as en or uk"
            + " - write lang=de [bad-value]",
        "qty=many|1:9|\"many\" is not a valid quantity - write 40, 40..60, ..60, 40.., <60, >40"
            + " or ~40 [bad-quantity]",
        "qty=60-40|1:9|\"60-40\" is not a valid quantity - write 40..60 [bad-quantity]",
        "qty=\"60 to 40\"|1:10|\"60 to 40\" is not a valid quantity - write 40..60 [bad-quantity]",
      })
  void aProblemIsReportedWhereItIsWritten(String attributes, String at, String message) {
    read(attributes);

    assertThat(findings.list())
        .singleElement()
        .extracting(Diagnostic::line)
        .asString()
        .startsWith("a.md:" + at + ": ")
        .endsWith(": " + message);
  }

  @Test
  void theLastIdAndTheFirstOfEqualKeysAreUsed() {
    MarkAttributes read = read("#a #b on=toll on=route");

    assertThat(Objects.requireNonNull(read.id()).value()).isEqualTo("b");
    assertThat(Objects.requireNonNull(read.recordKeys().get(RecordKey.ON)).value())
        .isEqualTo("toll");
    assertThat(lines())
        .containsExactly(
            "a.md:1:6: warning: \"#a\" is given more than once in these braces; only the last is"
                + " used [attributes-not-used]",
            "a.md:1:19: warning: \"on\" is given more than once in these braces; only the first is"
                + " used [attributes-not-used]");
  }

  @Test
  void anIdMayBeWrittenInAnyFormButNotAtAnyLength() {
    assertThat(read("#A_b").id()).extracting(Located::value).isEqualTo("a-b");
    assertThat(findings.list()).isEmpty();

    assertThat(read("#" + "a".repeat(24_000)).id()).isNull();
    assertThat(findings.list())
        .extracting(found -> found.code() + " " + found.at().column())
        .containsExactly("bad-id 6");
  }

  @Test
  void moreThan64AttributesAreNotRead() {
    MarkAttributes most = read(".for " + ".unlisted ".repeat(63).strip());
    assertThat(most.isMark()).isTrue();
    assertThat(lines()).isEmpty();

    assertThat(read(".for " + ".unlisted ".repeat(64).strip())).isEqualTo(MarkAttributes.NONE);
    assertThat(lines())
        .containsExactly(
            "a.md:1:4: error: more than 64 attributes in one pair of braces [limit-exceeded]");
  }

  @Test
  void wordsBeforeTheBracesGiveAKindAndWinOverKeys() {
    Located kind = new Located("for", Span.startOf("a.md"));
    Located toll = new Located("toll", Span.startOf("a.md"));

    MarkAttributes with =
        read(".against on=route actor=holt").with(kind, Map.of(RecordKey.ON, toll));

    assertThat(with.kinds()).extracting(Located::value).containsExactly("for", "against");
    assertThat(with.recordKeys()).containsEntry(RecordKey.ON, toll);
    assertThat(with.recordKeys()).containsKey(RecordKey.ACTOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor=holt", "on=toll source=courier", "when=2031"})
  void keysOfRecordsNeedAMark(String attributes) {
    assertThat(read(attributes).needsMark()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "source=courier",
        "known=2031 tlp=red",
        "lang=de",
        ".for on=toll",
        ".x on=toll"
      })
  void otherAttributesDoNotNeedOne(String attributes) {
    assertThat(read(attributes).needsMark()).isFalse();
  }

  @Test
  void itsOwnLabelIsEmptyIfFaulty() {
    assertThat(read("tlp=amber+strict").label())
        .extracting(TlpLabel::tlp)
        .isEqualTo(Tlp.AMBER_STRICT);
    assertThat(read("tlp=purple").label()).isNull();
    assertThat(MarkAttributes.NONE.label()).isNull();
  }

  @Test
  void onlyItsOwnSourceKeepsCitationsAway() {
    assertThat(read("source=courier").hasOwnSource()).isTrue();
    assertThat(read("actor=courier").hasOwnSource()).isFalse();
  }

  @Test
  void keysOfViewsAreReportedElsewhere() {
    read("from=2031 on=toll show=marks").reportViewKeys(findings);

    assertThat(lines())
        .containsExactly(
            "a.md:1:10: warning: \"from\" filters views and has no effect here"
                + " [attributes-not-used]",
            "a.md:1:28: warning: \"show\" filters views and has no effect here"
                + " [attributes-not-used]");
  }

  @Test
  void classesOfBlocksHaveNoEffectOnWords() {
    MarkAttributes.reportBlockClasses(
        list("[a]{.for .key-points .events}"), source("[a]{.for .key-points .events}"), findings);

    assertThat(lines())
        .containsExactly(
            "a.md:1:11: warning: .key-points has no effect on words - write a div"
                + " ::: {.key-points} [attributes-not-used]",
            "a.md:1:23: warning: .events has no effect on words - write a div ::: {.events}"
                + " [attributes-not-used]");
  }

  /** Reads the attributes of {@code [a]{...}}, so that the first one is in column 5. */
  private MarkAttributes read(String attributes) {
    String note = "[a]{" + attributes + "}";
    return MarkAttributes.read(list(note), source(note), findings);
  }

  private static AttributeList list(String note) {
    return ((SpanNode) MarkdownParser.parse(note).getFirstChild().getFirstChild()).attributes();
  }

  private static NoteSource source(String note) {
    return new NoteSource(new SourceText("a.md", note), 0);
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
