package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.TextPack;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.html.RawHtmlPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML in notes, left out by default and made safe if the build allows it. */
class HtmlInNotesTest {

  @Test
  void byDefaultAnElementIsLeftOutWithOneWarning() {
    TextPack read = TextPack.note("a <span>bold</span> word <wbr> here");

    assertThat(PlainText.ofBlocks(read.blocks())).isEqualTo("a bold word here");
    assertThat(lines(read.diagnostics()))
        .containsExactly(
            "10-note.md:1:3: warning: raw HTML is left out [raw-html]",
            "10-note.md:1:26: warning: raw HTML is left out [raw-html]");
  }

  @Test
  void plainTagsAreReadByDefault() {
    TextPack read = TextPack.note("CO<sub>2</sub> is <B>gas</B>.<br/>More.");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(PlainText.ofBlocks(read.blocks())).isEqualTo("CO₂ is gas. More.");
  }

  @Test
  void anAllowedElementIsPutAroundItsContent() {
    WithDiagnostics<Pack> read = sanitised("a <kbd>*Enter*</kbd>");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(inlines(read, Inline.RawHtml.class))
        .singleElement()
        .satisfies(
            html -> {
              assertThat(html.startTag()).isEqualTo("<kbd>");
              assertThat(PlainText.ofInlines(html.content())).isEqualTo("Enter");
            });
  }

  @Test
  void aLinkIsOneOfOurs() {
    assertThat(inlines(sanitised("<a href='20-sky.md?a&amp;b'>a</a>"), Inline.Link.class))
        .extracting(Inline.Link::target)
        .containsExactly("20-sky.md?a&b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a </kbd> b|1:3|this end tag has no start tag, it is left out",
        "a <kbd> b|1:3|this tag is not closed, it is left out",
        "<b>a <i>b</b> c</i>|1:6|this tag is not closed, it is left out",
        "a <script>run()</script>|1:3|left out of this HTML: script",
        "<a name='x'>a</a>|1:1|left out of this HTML: a",
      })
  void tagsThatDoNotMatchAreLeftOut(String note, String at, String message) {
    assertThat(lines(sanitised(note).diagnostics()))
        .contains("10-note.md:" + at + ": warning: " + message + " [raw-html]");
  }

  @Test
  void aBlockEndsAtAnEmptyLine() {
    assertThat(lines(sanitised("<div>\n\n*a*\n\n</div>").diagnostics()))
        .contains(
            "10-note.md:1:1: warning: <div> is not opened and closed in the same block of HTML"
                + " - an empty line ends the block; put a div ::: around Markdown [raw-html]");
  }

  private static WithDiagnostics<Pack> sanitised(String note) {
    SourceText front = new SourceText("pack.md", TextPack.FRONT);
    PackFolder.NoteFile file =
        new PackFolder.NoteFile("10-note.md", new SourceText("10-note.md", note));
    return PackReader.read(
        new PackFolder("crossing", front, Map.of(), List.of(), List.of(file)),
        RawHtmlPolicy.SANITISED);
  }

  private static <T extends Inline> List<T> inlines(WithDiagnostics<Pack> read, Class<T> kind) {
    return NoteText.inlines(read.value().notes().get(0).blocks())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::line).toList();
  }
}
