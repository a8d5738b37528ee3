package dev.standpoint.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.markdown.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags of HTML between the words of one paragraph. */
class InlineHtmlTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void anElementIsAroundTheInlinesBetweenItsTags() {
    List<Inline> inlines = read("a <kbd>b</kbd> c");

    assertThat(inlines).hasSize(3);
    assertThat(inlines.get(1))
        .isInstanceOfSatisfying(
            Inline.RawHtml.class,
            html -> {
              assertThat(html.startTag()).isEqualTo("<kbd>");
              assertThat(html.name()).isEqualTo("kbd");
              assertThat(PlainText.ofInlines(html.content())).isEqualTo("b");
              assertThat(html.at()).hasToString("a.md:1:5");
            });
    assertThat(lines()).isEmpty();
  }

  @Test
  void elementsNest() {
    List<Inline> inlines = read("<b>a <i>b</i></b>");

    assertThat(inlines).hasSize(1);
    assertThat(((Inline.RawHtml) inlines.get(0)).content())
        .hasSize(2)
        .last()
        .isInstanceOf(Inline.RawHtml.class);
  }

  @Test
  void aTagThatIsNotClosedIsLeftOutButNotItsContent() {
    List<Inline> inlines = read("<b>a <i>b</b>");

    assertThat(PlainText.ofInlines(inlines)).isEqualTo("a b");
    assertThat(inlines).hasSize(1);
    assertThat(lines())
        .containsExactly("a.md:1:8: warning: this tag is not closed, it is left out [raw-html]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a</b>|this end tag has no start tag, it is left out",
        "<b>a|this tag is not closed, it is left out",
        "<font>a</font>|left out of this HTML: font",
        "<b onclick='run()'>a</b>|left out of this HTML: onclick",
        "<a>a</a>|left out of this HTML: a",
        "<?run?>a|left out of this HTML: all of it",
      })
  void aProblemIsReportedOnceAndTheWordsStay(String text, String message) {
    assertThat(PlainText.ofInlines(read(text))).isEqualTo("a");
    assertThat(findings.list()).extracting(Diagnostic::message).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"b.md\">a</a>|b.md",
        "<A HREF='b.md'>a</A>|b.md",
        "<a href=b.md>a</a>|b.md",
        "<a title=\"t\" href=\"?a&amp;b\">a</a>|?a&b",
      })
  void aLinkIsOneOfTheModel(String text, String target) {
    assertThat(read(text))
        .singleElement()
        .isInstanceOfSatisfying(
            Inline.Link.class,
            link -> {
              assertThat(link.target()).isEqualTo(target);
              assertThat(PlainText.ofInlines(link.content())).isEqualTo("a");
            });
  }

  @Test
  void theContentOfAScriptIsNotText() {
    assertThat(PlainText.ofInlines(read("a<script>run()</script>b"))).isEqualTo("ab");
  }

  @Test
  void aLineBreakIsALineEndAndACommentIsNothing() {
    assertThat(read("<br>")).singleElement().isInstanceOf(Inline.LineEnd.class);
    assertThat(read("<!-- a -->")).isEmpty();
    assertThat(lines()).isEmpty();
  }

  /** The text is the title of a heading, since a paragraph with a tag at its start is a block. */
  private List<Inline> read(String text) {
    Node heading = MarkdownParser.parse("# " + text).getFirstChild();
    NoteSource file = new NoteSource(new SourceText("a.md", "# " + text), 0);
    InlineHtml inlines = new InlineHtml(file, findings);
    for (Node node : heading.getChildren()) {
      if (node instanceof HtmlInlineBase) {
        inlines.tag(node);
      } else {
        inlines.add(new Inline.Text(node.getChars().toString(), file.span(node)));
      }
    }
    return inlines.done();
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
