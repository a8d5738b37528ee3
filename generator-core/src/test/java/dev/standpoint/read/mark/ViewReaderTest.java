package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.markdown.DivNode;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.register.Registers;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewReaderTest {

  private final RecordCollector records = new RecordCollector();
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final ViewReader views =
      new ViewReader(
          new NameResolver(new RegisterNames(Registers.NONE), findings), records, findings);

  @Test
  void aViewWithoutKeysShowsEverything() {
    Block.View view = read(".matrix");

    assertThat(view.kind()).isEqualTo(ViewKind.MATRIX);
    assertThat(view.filter()).isEqualTo(ViewFilter.ALL);
    assertThat(view.layout()).isEqualTo(MatrixLayout.DEFAULT);
  }

  @Test
  void itsFilterKeepsTheOrderWritten() {
    ViewFilter filter =
        read(".timeline actor=\"lund holt lund\" on=toll issue=\"route, toll\" lane=\"Talks; Votes\""
                + " outlet=\"The Courier, Mera\" from=2031-01 to=2031-03")
            .filter();

    assertThat(filter.actors()).containsExactly(new ActorId("lund"), new ActorId("holt"));
    assertThat(filter.issues()).containsExactly(new IssueId("toll"), new IssueId("route"));
    assertThat(filter.lanes()).extracting(IdReference::id).containsExactly("Talks", "Votes");
    assertThat(filter.outlets()).extracting(IdReference::id).containsExactly("The Courier", "Mera");
    assertThat(Objects.requireNonNull(filter.from()).text()).isEqualTo("2031-01");
    assertThat(Objects.requireNonNull(filter.to()).text()).isEqualTo("2031-03");
    assertThat(filter.saidToo()).isFalse();
    assertThat(lines()).isEmpty();
  }

  @Test
  void itsIdsAreReferencesThatMustBeKnown() {
    read(".matrix actor=holt on=\"toll route\"");

    assertThat(records.actors()).extracting(ref -> ref.id().value()).containsExactly("holt");
    assertThat(records.issues())
        .extracting(ref -> ref.id() + " " + ref.at().column())
        .containsExactly("toll 29", "route 34");
  }

  @Test
  void aMatrixHasALayout() {
    MatrixLayout layout =
        read(".matrix down=state across=outlet show=\"date words date\"").layout();

    assertThat(layout.down()).isEqualTo(MatrixLayout.Down.STATE);
    assertThat(layout.across()).isEqualTo(MatrixLayout.Across.OUTLET);
    assertThat(layout.parts()).containsExactly(MatrixLayout.Part.DATE, MatrixLayout.Part.WORDS);
    assertThat(lines()).isEmpty();
  }

  @Test
  void anEmptyShowLeavesOnlyTheValues() {
    assertThat(read(".matrix show=\"\"").layout().parts()).isEmpty();
  }

  @Test
  void aTimelineMayShowPositions() {
    assertThat(read(".timeline show=positions").filter().saidToo()).isTrue();
    assertThat(read(".timeline").filter().saidToo()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".matrix down=goverment|19|down is \"goverment\", expected group or person or"
            + " government or state or bloc or outlet - did you mean \"government\"? [bad-value]",
        ".timeline show=words|21|show is \"words\", expected positions [bad-value]",
        ".timeline down=group|21|\"down\" is not a filter of a timeline view"
            + " [attributes-not-used]",
        ".matrix when=2031|19|\"when\" is not a filter of a view [attributes-not-used]",
        ".matrix .timeline|15|a div is either .matrix or .timeline [two-kinds]",
        ".matrix .for|15|a div is either .matrix or .for [two-kinds]",
        ".matrix from=2032 to=2031|27|the view ends before it starts - swap from and to"
            + " [bad-value]",
      })
  void aProblemIsReportedWhereItIsWritten(String attributes, int column, String message) {
    read(attributes);

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.at().column()).isEqualTo(column);
              assertThat(found.line()).endsWith(": " + message);
            });
  }

  @Test
  void aFilterMayStartAndEndInTheSameYear() {
    read(".matrix from=2031-06 to=2031");

    assertThat(lines()).isEmpty();
  }

  @Test
  void theSixtyFifthViewOfANoteIsReportedOnce() {
    for (int i = 0; i < 70; i++) {
      read(".matrix");
    }

    assertThat(lines())
        .containsExactly("a.md:1:1: error: this note places more than 64 views [limit-exceeded]");
  }

  private Block.View read(String attributes) {
    String note = "::: {" + attributes + "}\n:::";
    DivNode div = (DivNode) MarkdownParser.parse(note).getFirstChild();
    NoteSource source = new NoteSource(new SourceText("a.md", note), 0);
    return views.read(
        MarkAttributes.read(div.attributes(), source, findings), Span.startOf("a.md"));
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
