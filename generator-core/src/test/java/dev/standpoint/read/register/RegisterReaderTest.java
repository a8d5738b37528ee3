package dev.standpoint.read.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.value.DataNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void anActorWithErrorsStaysIfItHasAnId() {
    RegisterReader reader =
        read("actors.yaml", "- {id: holt, kind: persn, colour: red}\n- {name: Nobody}\n");

    assertThat(reader.registers(Registers.NONE).actors().entries()).hasSize(1);
    Actor holt = reader.registers(Registers.NONE).actors().get(new ActorId("holt"));
    assertThat(holt.name()).isEqualTo("holt");
    assertThat(found())
        .containsExactly(
            "1:3 this actor has no \"name\"",
            "1:20 \"kind\" is \"persn\" - did you mean \"person\"?",
            "1:27 unknown key \"colour\" in an actor"
                + " - expected a key such as id, name or kind",
            "2:3 this actor has no \"id\"");
  }

  @Test
  void aMembershipThatEndsBeforeItStartsIsReportedAtItsEnd() {
    RegisterReader reader =
        read(
            "actors.yaml",
            "- {id: holt, name: Holt, member-of: [{of: norra, from: 2031, to: 2030-12}]}\n");

    assertThat(found()).containsExactly("1:66 this membership ends before it starts");
    assertThat(reader.named()).extracting(named -> named.id().value()).containsExactly("norra");
  }

  @Test
  void anIssueWithoutANameIsShownByItsQuestion() {
    RegisterReader reader =
        read(
            "issues.yaml",
            "- {id: toll, question: ' What toll? ', kind: quantity, unit: crowns}\n");

    Issue toll = reader.registers(Registers.NONE).issues().get(new IssueId("toll"));
    assertThat(toll.name()).isEqualTo("What toll?");
    assertThat(toll.unit()).isEqualTo("crowns");
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kind: choice               | 1:3 this issue of kind choice has no "options" - add options: [Northern, Southern]
          kind: choice, options: {}  | 1:50 "options" is empty - add options: [Northern, Southern]
          kind: stance, unit: crowns | 1:41 "unit" is for issues of kind quantity, this one is of kind stance
          unit: m, options: {a: A}   | 1:27 "unit" is for issues of kind quantity, this one is of kind choice
          kind: colour, unit: crowns | 1:33 "kind" is "colour" - expected one of: stance, quantity, choice
          kind: choice, options: {a: } | 1:51 option "a" has no name - write a: its name
          """)
  void keysGoWithTheKindOfAnIssue(String keys, String error) {
    read("issues.yaml", "- {id: toll, question: A, " + keys + "}\n");

    assertThat(found()).containsExactly(error);
  }

  @Test
  void withoutAKindTheOtherKeysOfAnIssueTellIt() {
    RegisterReader reader =
        read(
            "issues.yaml",
            """
            - {id: a, question: A, unit: crowns}
            - {id: b, question: B, choices: [New bridge, {id: old, label: Old bridge}, {mid: Middle}]}
            """);

    List<Issue> issues = reader.registers(Registers.NONE).issues().entries();
    assertThat(issues)
        .extracting(Issue::kind)
        .containsExactly(IssueKind.QUANTITY, IssueKind.CHOICE);
    assertThat(issues.get(1).options())
        .containsExactly(
            new Issue.Option("new-bridge", "New bridge"),
            new Issue.Option("old", "Old bridge"),
            new Issue.Option("mid", "Middle"));
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aGroupIsNamedByItsIdNameOrAlias() {
    RegisterReader reader =
        read(
            "actors.yaml",
            """
            - {id: a, name: A, member-of: eu}
            - {id: b, name: B, member-of: [european union, {group: The Union, until: 2031}]}
            - {id: eu, name: European Union, aka: The Union}
            """);

    assertThat(reader.registers(Registers.NONE).actors().entries())
        .flatExtracting(Actor::memberships)
        .extracting(membership -> membership.of().value())
        .containsExactly("eu", "eu", "eu");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void anIssueOfUnclearKindDoesNotCheckItsValues() {
    RegisterReader reader =
        read(
            "issues.yaml",
            """
            - {id: a, question: A, kind: colour}
            - {id: b, question: B, kind: choice}
            - {id: c, question: C}
            """);

    assertThat(reader.registers(Registers.NONE).unclear())
        .containsExactlyInAnyOrder(new IssueId("a"), new IssueId("b"));
  }

  @Test
  void aFileThatCannotBeReadMarksItsRegisterAsUnread() {
    RegisterReader reader = new RegisterReader(findings, List.of("sources.bib", "10-a.md"));
    reader.readFiles(Map.of("actors.yaml", new SourceText("actors.yaml", "- [\n")));

    assertThat(reader.registers(Registers.NONE).unread())
        .containsExactlyInAnyOrder(Registers.Kind.SOURCES, Registers.Kind.ACTORS);
  }

  @Test
  void anEmptyFileIsAnEmptyRegister() {
    RegisterReader reader = read("actors.yaml", "# nobody yet\n");

    assertThat(reader.registers(Registers.NONE).actors().entries()).isEmpty();
    assertThat(reader.registers(Registers.NONE).unread()).isEmpty();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aRegisterInFrontMatterMustBeAList() {
    RegisterReader reader = new RegisterReader(findings, List.of());
    Span at = new Span("pack.md", 3, 9, 4);
    reader.read(Registers.Kind.ISSUES, new DataNode.Scalar("toll", at));
    reader.read(Registers.Kind.ACTORS, new DataNode.Scalar(" ", at));

    assertThat(found())
        .containsExactly(
            "3:9 a register is a single value - expected a list of entries, each with an id");
    assertThat(reader.registers(Registers.NONE).unread()).containsExactly(Registers.Kind.ISSUES);
  }

  @Test
  void sourcesOfSeveralFilesAreOneRegister() {
    RegisterReader reader = new RegisterReader(findings, List.of());
    reader.readFiles(
        Map.of("sources.yaml", new SourceText("sources.yaml", "- {id: a, title: A}\n")));
    reader.readFiles(
        Map.of(
            "sources.json", new SourceText("sources.json", "[{\"id\": \"b\", \"title\": \"B\"}]")));
    reader.readFiles(Map.of("sources.bib", new SourceText("sources.bib", "@book{c, title = {C}}")));

    assertThat(reader.registers(Registers.NONE).sources().ids())
        .containsExactly(new SourceId("a"), new SourceId("b"), new SourceId("c"));
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void registersOfAPackAndItsSiteShareTheirGaps() {
    Registers pack = read("actors.yaml", "- [\n").registers(Registers.NONE);
    RegisterReader site = new RegisterReader(findings, List.of("issues.yaml"));

    assertThat(pack.below(site.registers(Registers.NONE)).unread())
        .containsExactlyInAnyOrder(Registers.Kind.ACTORS, Registers.Kind.ISSUES);
  }

  private RegisterReader read(String name, String text) {
    RegisterReader reader = new RegisterReader(findings, List.of());
    reader.readFiles(Map.of(name, new SourceText(name, text)));
    return reader;
  }

  private List<String> found() {
    return findings.list().stream().map(RegisterReaderTest::shown).toList();
  }

  private static String shown(Diagnostic found) {
    return found.at().line() + ":" + found.at().column() + " " + found.advice();
  }
}
