package dev.standpoint.read.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.read.TextPack;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordKey;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void itHasATitleAndTheKeysThatMarksInherit() {
    FrontMatter read = read("---\ntitle: ' The Courier '\nwhen: 2031-03\nactor: holt\n---\nBody.");

    assertThat(read.title()).isEqualTo("The Courier");
    assertThat(read.recordKeys().keySet()).containsExactly(RecordKey.ACTOR, RecordKey.WHEN);
    assertThat(read.complete()).isTrue();
    assertThat(lines()).isEmpty();
  }

  @Test
  void aQuotedValueHasThePlaceBetweenItsQuotationMarks() {
    Located actor =
        Objects.requireNonNull(read("---\nactor: 'holt'\n---\n").recordKeys().get(RecordKey.ACTOR));

    assertThat(actor).extracting(Located::value).isEqualTo("holt");
    assertThat(actor.at()).hasToString("a.md:2:9");
  }

  @Test
  void aListKeepsThePlaceOfEachValue() {
    Located sources =
        Objects.requireNonNull(
            read("---\nsource:\n  - courier\n  - mera\n---\n").recordKeys().get(RecordKey.SOURCE));

    assertThat(sources.ids())
        .extracting(id -> id.value() + " " + id.at())
        .containsExactly("courier a.md:3:5", "mera a.md:4:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor:", "actor: ''", "actor: []", "on: '  '"})
  void anEmptyKeyIsAsGoodAsNone(String key) {
    FrontMatter read = read("---\n" + key + "\n---\nBody.");

    assertThat(read.recordKeys()).isEmpty();
    assertThat(read.complete()).isTrue();
    assertThat(lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"on: {a: b}", "when: {a: b}", "actor: {a: b}", "if: [{a: b}]"})
  void aRecordKeyOfTheWrongTypeLeavesTheTextUnread(String key) {
    String text = "---\n" + key + "\n---\nBody.";

    FrontMatter read = read(text);

    assertThat(read.complete()).isFalse();
    assertThat(read.bodyStart()).isEqualTo(text.length());
    assertThat(findings.list()).hasSize(1);
  }

  @Test
  void aTitleOfTheWrongTypeDoesNot() {
    FrontMatter read = read("---\ntitle: [a]\n---\nBody.");

    assertThat(read.complete()).isTrue();
    assertThat(read.title()).isEmpty();
    assertThat(findings.list()).hasSize(1);
  }

  @Test
  void unreadableYamlLeavesTheTextUnread() {
    FrontMatter read = read("---\ntitle: [\n---\nBody.");

    assertThat(read.complete()).isFalse();
    assertThat(read.recordKeys()).isEmpty();
  }

  @Test
  void everyProblemIsReportedOnce() {
    String problems = "when: soon\ngrade: Z9\non: {a: b}\nauthor: Ann\n";

    List<String> ofNote = TextPack.note("---\n" + problems + "---\n[no]{.for}").codes();
    List<String> ofPack =
        TextPack.files("pack.md", "---\ntitle: T\n" + problems + "---\n[no]{.for}").codes();

    assertThat(ofNote)
        .containsExactlyInAnyOrder("bad-date", "bad-grade", "wrong-type", "unused-key");
    assertThat(ofPack).containsExactlyInAnyOrderElementsOf(ofNote);
  }

  private FrontMatter read(String text) {
    return FrontMatter.ofNote(new SourceText("a.md", text), TextLanguage.of("en"), findings);
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
