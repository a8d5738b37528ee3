package dev.standpoint.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.note.Block;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.markdown.MarkdownParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of HTML. */
class RawHtmlReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void byDefaultABlockIsLeftOut() {
    assertThat(read("<p>a</p>", RawHtmlPolicy.LEFT_OUT)).isEmpty();
    assertThat(lines()).containsExactly("a.md:1:1: warning: raw HTML is left out [raw-html]");
  }

  @Test
  void theSafePartIsKeptAndTheRestIsNamed() {
    assertThat(markup("<p id=\"x\">a<script>run()</script></p>\n")).isEqualTo("<p>a</p>");
    assertThat(lines())
        .containsExactly("a.md:1:1: warning: left out of this HTML: id, script [raw-html]");
  }

  @Test
  void lineEndsAreThoseOfUnix() {
    assertThat(markup("<pre>a\r\nb\r\n</pre>")).isEqualTo("<pre>a\nb\n</pre>");
  }

  @Test
  void nothingIsLeftOfAnUnsafeElement() {
    assertThat(read("<script>run()</script>", RawHtmlPolicy.SANITISED)).isEmpty();
    assertThat(lines())
        .containsExactly("a.md:1:1: warning: left out of this HTML: script [raw-html]");
  }

  @Test
  void anElementMustCloseInItsBlock() {
    assertThat(markup("<div>a")).isEqualTo("<div>a</div>");
    assertThat(lines())
        .containsExactly(
            "a.md:1:1: warning: <div> is not opened and closed in the same block of HTML - an"
                + " empty line ends the block; put a div ::: around Markdown [raw-html]");
  }

  @Test
  void anEndTagAloneIsReportedToo() {
    assertThat(read("</div>", RawHtmlPolicy.SANITISED)).isEmpty();
    assertThat(findings.list())
        .extracting(Diagnostic::message)
        .last()
        .asString()
        .startsWith("<div>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>a<br>b</p>", "<hr>", "<p>a<BR>b</P>", "<hr/>"})
  void anElementWithoutAnEndTagIsBalanced(String html) {
    assertThat(read(html, RawHtmlPolicy.SANITISED)).isPresent();
    assertThat(lines()).isEmpty();
  }

  private String markup(String html) {
    return ((Block.RawHtml) read(html, RawHtmlPolicy.SANITISED).orElseThrow()).markup();
  }

  private Optional<Block> read(String html, RawHtmlPolicy policy) {
    NoteSource source = new NoteSource(new SourceText("a.md", html), 0);
    return new RawHtmlReader(source, policy, findings)
        .block((HtmlBlockBase) MarkdownParser.parse(html).getFirstChild());
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
