package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Citation;
import dev.standpoint.read.TextPack;
import dev.standpoint.render.page.WrittenProse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people write in Markdown is read as CommonMark and GFM say, and Pandoc where they differ.
 */
class NaturalMarkdownTest {

  private static final String KEYS = "actor=holt on=crossing source=courier";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Holt]: I will sign.|[Holt]: I will sign.",
        "[1]: Holt, 12 March|[1]: Holt, 12 March",
        "[a]: <b|[a]: <b",
        "[a]: b 'c|[a]: b 'c",
        "[a]: b 'c' d|[a]: b 'c' d",
        "[]: b|[]: b",
        "[a]b: c|[a]b: c",
        "words\\n[a]: b|words [a]: b"
      })
  void bracketsAndAColonAreWordsUnlessTheyDefineALink(String note, String words) {
    assertThat(words(note)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a]: http://b.example\\n\\n[A]|http://b.example",
        "> [a]: http://b.example\\n\\n[x][a]|http://b.example",
        "- [a]: http://b.example\\n\\n[x][a]|http://b.example",
        "[a]:\\nhttp://b.example\\n'c\\nd'\\n\\n[x][a]|http://b.example",
        "[a]: http://b.example\\nwords [a]|http://b.example",
        "[a]: http://b.example\\n[a]: http://c.example\\nwords [a]|http://b.example",
        "[x][a]\\n===\\n\\n[a]: http://b.example|http://b.example",
        "[a]: http://b.example\\n[x][a]\\n---|http://b.example",
        "[x](http://b.example (c))|http://b.example",
        "[x](<http://b.example> 'c')|http://b.example",
        "[ x ](http://b.example/(c))|http://b.example/(c)",
        "[![x](#y)][a]\\n\\n[a]: http://b.example|http://b.example",
        "[x](our notes.md)|our notes.md"
      })
  void aLinkLeadsWhereItsAuthorSays(String note, String target) {
    assertThat(note(note).inlines(Inline.Link.class))
        .extracting(Inline.Link::target)
        .contains(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'***(Never.)***, she said'|'<em><strong>(Never.)</strong></em>, she said'",
        "**重要：**文字|<strong>重要：</strong>文字",
        "**「重要」**文字|<strong>「重要」</strong>文字",
        "これは**重要。**です|これは<strong>重要。</strong>です",
        "a**b.**c|a**b.**c",
        "snake_case_name|snake_case_name",
        "*a**b***|<em>a<strong>b</strong></em>",
        "**a*b***|<strong>a<em>b</em></strong>",
        "€*a*|€<em>a</em>"
      })
  void emphasisIsThatOfCommonMark(String note, String html) {
    assertThat(WrittenProse.screen(note)).isEqualTo("<p>" + html + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "10^25^, 10<sup>25</sup>, 10²⁵",
    "CO~2~, CO<sub>2</sub>, CO₂",
    "10^-3^, 10<sup>-3</sup>, 10⁻³",
    "10^2x^, 10<sup>2x</sup>, 10^(2x)",
    "1^st^, 1<sup>st</sup>, 1st",
    "x^*n*^, x<sup><em>n</em></sup>, xⁿ",
    "x~n+1~, x<sub>n+1</sub>, x_(n+1)",
    "CO~2e~, CO<sub>2e</sub>, CO₂e",
    "a^b c^, a^b c^, a^b c^",
    "~5 to ~6, ~5 to ~6, ~5 to ~6",
    "~~a~~, <del>a</del>, a",
    "a\\^b^, a^b^, a^b^"
  })
  void scriptsAreRaisedAndLowered(String note, String html, String words) {
    assertThat(WrittenProse.screen(note)).isEqualTo("<p>" + html + "</p>\n");
    assertThat(WrittenProse.print(note)).isEqualTo("<p>" + html + "</p>\n");
    assertThat(words(note)).isEqualTo(words);
  }

  @Test
  void aMarkHasItsScriptsInTheData() {
    TextPack pack = TextPack.sound("[10^25^ tonnes of CO~2~]{.for " + KEYS + "}");

    assertThat(pack.words()).containsExactly("10²⁵ tonnes of CO₂");
  }

  @Test
  void tasksHaveBoxes() {
    assertThat(WrittenProse.screen("- [ ] a\n- [x] b\n- [X](http://c.example)\n- [x]d\n"))
        .isEqualTo(
            """
            <ul>
            <li><span class="task" role="img" aria-label="Open">[ ]</span> a</li>
            <li><span class="task" role="img" aria-label="Done">[x]</span> b</li>
            <li><a href="http://c.example" rel="noopener noreferrer" referrerpolicy="no-referrer">X</a></li>
            <li>[x]d</li>
            </ul>
            """);
    assertThat(WrittenProse.print("1. [ ] a\n")).contains("<span class=\"task\">[ ]</span> a</li>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://a.example/b_c_d.|https://a.example/b_c_d",
        "(www.a.example/b)|http://www.a.example/b",
        "https://a.example/@b/(c)!|https://a.example/@b/(c)",
        "**https://a.example**|https://a.example",
        "https://a.example/?b=c&amp;|https://a.example/?b=c",
        "见https://a.example/b。文字|https://a.example/b",
        "[https://a.example]{.for actor=holt on=crossing source=courier}|https://a.example",
        "Write to the.press-office+a@b.example.|mailto:the.press-office+a@b.example",
        "HTTP://a.example|HTTP://a.example"
      })
  void addressesAreLinks(String note, String target) {
    assertThat(note(note).inlines(Inline.Link.class))
        .extracting(Inline.Link::target)
        .containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost",
    "www.",
    "xhttps://a.example",
    "https://a_b.c_d",
    "a@b",
    "`www.a.b`"
  })
  void otherWordsAreNoAddresses(String note) {
    assertThat(note(note).inlines(Inline.Link.class)).isEmpty();
    assertThat(note(note).inlines(Inline.Cite.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "汉字\\n汉字, 汉字汉字",
    "汉字。\\n**汉字**, 汉字。汉字",
    "カタ\\n> カナ, カタ カナ",
    "한국어\\n한국어, 한국어 한국어",
    "汉字\\nwords\\n汉字, 汉字 words 汉字",
    "汉字  \\n汉字, 汉字 汉字"
  })
  void aLineEndInChineseIsNoSpace(String note, String words) {
    assertThat(words(note)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- a --> b|b",
        "a <!-- b -- c > d --> e|a e",
        "<!--> a <!---> b|a b",
        "<!-- a\\n\\nb --> c\\nd|c d",
        "<!-- a -->\\n<!-- b\\nc -->\\nd|d",
        "'    <!-- a -->'|<!-- a -->",
        "`<!-- a -->`|<!-- a -->",
        "- <!-- a\\n  b --> c|c"
      })
  void commentsEndWhereCommonMarkSays(String note, String words) {
    assertThat(words(note)).isEqualTo(words);
  }

  @Test
  void commentsHideMarksAndCitations() {
    TextPack pack =
        TextPack.sound(
            "a <!-- [no]{.for actor=nobody} [@nobody] @nobody --> b [@courier <!-- @nobody -->].");

    assertThat(pack.positions()).isEmpty();
    assertThat(pack.inlines(Inline.Cite.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- a --> Ane Holt\\n:   **for** on *crossing*: yes [@courier]|yes",
        "Ane Holt\\n<!-- a\\nb -->\\n:   **for** on *crossing*: yes [@courier]|yes",
        "Ane Holt\\n:   <!-- a --> **for** on *crossing*: yes <!-- b --> [@courier]|yes",
        "::: {.events}\\n- <!-- a --> 2031-03-11: summit [@courier]\\n:::|summit",
        "::: {.events}\\n- <!-- a\\n  b --> 2031-03-11: summit [@courier]\\n:::|summit",
        "::: {.for actor=holt on=crossing source=courier}\\n<!--\\n:::\\n-->\\nyes\\n:::|yes"
      })
  void commentsDoNotHideTheRecordAfterThem(String note, String words) {
    TextPack pack = TextPack.sound(note.replace("\\n", "\n"));

    List<String> recorded = new ArrayList<>(pack.words());
    pack.events().forEach(event -> recorded.add(event.title()));
    assertThat(recorded).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[*see* @courier, **p.** 3]|see|p. 3",
        "[see a &amp; b @courier, R&amp;D; @mera]|see a & b|R&D",
        "[`a;b` @courier, [c](http://d.example/;e)]|a;b|c",
        "[@courier, 3. Mai]|''|3. Mai",
        "[@courier, \\*3]|''|*3"
      })
  void theWordsOfACitationHaveNoMarkup(String note, String prefix, String locator) {
    Citation first = note(note).inlines(Inline.Cite.class).get(0).citations().get(0);

    assertThat(List.of(first.prefix(), first.locator())).containsExactly(prefix, locator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[...][^a]|[...]",
        "[sic][^a]|[sic]",
        "[^a][words]{.for actor=holt on=crossing source=courier}|words",
        "[words]{.for actor=holt on=crossing}[^a] [@courier]|words",
        "[words]{.for actor=holt on=crossing} [@courier][^a]|words"
      })
  void aFootnoteMayAdjoinBrackets(String note, String words) {
    TextPack pack = TextPack.sound(note + "\n\n[^a]: Text [b]: c.\n");

    assertThat(pack.inlines(Inline.FootnoteRef.class)).hasSize(1);
    assertThat(PlainText.ofBlocks(pack.blocks())).isEqualTo(words);
    assertThat(pack.positions()).hasSize(note.contains("{") ? 1 : 0);
  }

  private static String words(String note) {
    return PlainText.ofBlocks(note(note).blocks());
  }

  private static TextPack note(String note) {
    return TextPack.note(note.replace("\\n", "\n"));
  }
}
