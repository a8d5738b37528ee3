package dev.standpoint.read.plainform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Paragraph;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.model.register.Register;
import dev.standpoint.read.TextPack;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.RegisterNames;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.register.Registers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionLineReaderTest {

  /** The actors of the sample pack, and an issue of each kind. */
  private static final RegisterNames NAMES = new RegisterNames(registers());

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**for** on *crossing*: a|for|{actor=holt, on=crossing}",
        "**Against** on *The crossing*, 2031: a|against|{actor=holt, on=crossing, when=2031}",
        "**40..60** on *toll*: a|says|{actor=holt, on=toll, qty=40..60}",
        "**North** on *route*: a|says|{actor=holt, on=route, choice=n}",
        "**n** *route*: a|says|{actor=holt, on=route, choice=n}",
      })
  void namesBecomeIdsAndTheValueAClassOrAKey(String text, String kind, String keys) {
    PlainFormOpening opening = read(text, "Ane Holt").orElseThrow();

    assertThat(opening.kind().value()).isEqualTo(kind);
    assertThat(written(opening.keys())).hasToString(keys);
    assertThat(text.substring(opening.wordsStart())).isEqualTo("a");
    assertThat(lines()).isEmpty();
  }

  @Test
  void keysHaveThePlacesOfTheNames() {
    Map<RecordKey, Located> keys =
        read("**for** on *crossing*, 2031: a", "Ane Holt").orElseThrow().keys();

    assertThat(keys.values()).extracting(key -> key.at().column()).containsExactly(1, 13, 24);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**fro** on *crossing*: a|3|\"fro\" is not a stance, expected one of for, conditional,"
            + " mixed, against, undecided, silent - did you mean \"for\"? [bad-value]",
        "**for** on *crosing*: a|13|\"crosing\" is not the id, name or alias of an issue"
            + " - did you mean \"crossing\"? [unknown-issue]",
        "**east** on *route*: a|3|issue \"route\" has no option \"east\" - expected n or s"
            + " [unknown-option]",
        "**for** on *crossing* a|22|expected a date or a colon after the issue - write **value**"
            + " on *issue*, date: words [@source] [broken-position]",
      })
  void aLineMeantAsAPositionIsReported(String text, int column, String message) {
    assertThat(read(text, "holt")).isEmpty();
    assertThat(findings.list())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.at().column()).isEqualTo(column);
              assertThat(found.line()).endsWith(": " + message);
            });
  }

  @Test
  void aLineThatNamesNoIssueIsText() {
    assertThat(read("**for** *crosing*: a", "holt")).isEmpty();
    assertThat(lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"**fro** *crossing*: a", "**east** *route*: a"})
  void aLineThatNamesActorAndIssueIsMeantAsAPosition(String text) {
    assertThat(read(text, "holt")).isEmpty();
    assertThat(lines()).hasSize(1);
  }

  @Test
  void anUnknownActorIsReportedAtTheTerm() {
    assertThat(read("**for** on *crossing*: a", "Ane Holm")).isEmpty();
    assertThat(lines())
        .singleElement()
        .asString()
        .startsWith("a.md:1:1: error: \"Ane Holm\" is not the id, name or alias of an actor");
  }

  @Test
  void anAmbiguousNameIsReported() {
    assertThat(read("**for** on *both*: a", "holt")).isEmpty();
    assertThat(findings.list())
        .extracting(Diagnostic::message)
        .containsExactly("\"both\" can be toll or route");
  }

  private Optional<PlainFormOpening> read(String text, String term) {
    NoteSource source = new NoteSource(new SourceText("a.md", text), 0);
    Paragraph paragraph = (Paragraph) MarkdownParser.parse(text).getFirstChild();
    PositionLine line = PositionLine.of(paragraph, source).orElseThrow();
    Located actor = new Located(term, new Span("a.md", 1, 1, term.length()));
    return PositionLineReader.read(line, actor, NAMES, findings);
  }

  private static Map<RecordKey, String> written(Map<RecordKey, Located> keys) {
    return keys.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                key -> key.getValue().value(),
                (one, other) -> other,
                TreeMap::new));
  }

  private static Registers registers() {
    List<Actor> actors = TextPack.note("").pack().actors().entries();
    return new Registers(
        Register.of(actors),
        Register.of(
            List.of(
                issue("crossing", IssueKind.STANCE, "The crossing"),
                issue("toll", IssueKind.QUANTITY, "both"),
                issue("route", IssueKind.CHOICE, "both"))),
        Register.of(List.of()),
        Set.of(),
        Set.of());
  }

  private static Issue issue(String id, IssueKind kind, String also) {
    List<Issue.Option> options =
        kind == IssueKind.CHOICE
            ? List.of(new Issue.Option("n", "North"), new Issue.Option("s", "South"))
            : List.of();
    return new Issue(
        new IssueId(id),
        "Which?",
        id,
        kind,
        "",
        options,
        List.of(also),
        List.of(),
        Span.startOf("issues.yaml"));
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
