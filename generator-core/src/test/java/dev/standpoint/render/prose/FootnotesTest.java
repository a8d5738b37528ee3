package dev.standpoint.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.page.WrittenProse;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void aSignLeadsToTheTextAndBack() {
    assertThat(WrittenProse.screen("Words.[^a]\n\n[^a]: The text.\n"))
        .isEqualTo(
            """
            <p>Words.<sup class="fn" id="note.fnref-1"><a href="#note.fn-1" role="doc-noteref">1</a></sup></p>
            <div class="footnotes" role="doc-endnotes"><ol>
            <li id="note.fn-1" value="1">The text. <a href="#note.fnref-1" role="doc-backlink" title="Back to the text">\u2191</a></li>
            </ol></div>
            """);
  }

  @Test
  void numbersFollowTheSignsAndNotTheTexts() {
    assertThat(WrittenProse.screen("One[^b], two[^a], one again[^b].\n\n[^a]: A.\n\n[^b]: B.\n"))
        .contains("value=\"1\">B. <a", "value=\"2\">A. <a")
        .contains(">2</a></sup>, one again<sup class=\"fn\"><a href=\"#note.fn-1\"");
  }

  @Test
  void aFootnoteOfAFootnoteComesAfterIt() {
    assertThat(WrittenProse.screen("One[^a] and[^c].\n\n[^a]: A.[^b]\n\n[^b]: B.\n\n[^c]: C.\n"))
        .contains("value=\"1\">A.", "value=\"2\">C.", "value=\"3\">B.");
  }

  @Test
  void aTextCanHaveBlocksAndMarksCountThere() {
    String written =
        WrittenProse.screen(
            """
            Words.[^a]

            [^a]: Holt [agrees]{.for #yes actor=holt on=crossing} [@courier-0312].

                > More of it.
            """);

    assertThat(written).contains("<span class=\"mark position for\" id=\"pos-yes\">agrees</span>");
    assertThat(written).contains("<blockquote>");
  }

  @Test
  void printWritesTheNumbersItself() {
    assertThat(WrittenProse.print("Words.[^a]\n\n[^a]: The text.\n"))
        .contains("<span class=\"lbl\">1.</span> The text.");
  }

  @Test
  void definitionsKeepTheirTermsAndDetails() {
    assertThat(
            WrittenProse.screen(
                "Toll\n: what *drivers* pay\n\n    and more\n: in crowns\n\nRoute\n: which way\n"))
        .isEqualTo(
            """
            <dl>
            <dt>Toll</dt>
            <dd><p>what <em>drivers</em> pay</p>
            <p>and more</p>
            </dd>
            <dd>in crowns</dd>
            <dt>Route</dt>
            <dd>which way</dd>
            </dl>
            """);
  }

  @Test
  void aPlainPositionIsAMarkOfItsWords() {
    assertThat(
            WrittenProse.screen(
                "Ane Holt\n: **5** on *toll*, 2031-03-12: no more [@courier-0312] {#five}\n"))
        .contains(
            "<dd><strong>5</strong> on <em>toll</em>, "
                + "<time datetime=\"2031-03-12\">12 March 2031</time>: "
                + "<span class=\"mark position quantity\" id=\"pos-five\">no more</span> ");
  }
}
