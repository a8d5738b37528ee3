package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans, citations and attributes in Flexmark's tree. */
class InlineSyntaxTest {

  @Test
  void aSpanContainsWhatIsBetweenItsBrackets() {
    SpanNode span = only(SpanNode.class, "a [b *c* d]{.e} f");

    assertThat(span.getChars().toString()).isEqualTo("[b *c* d]{.e}");
    assertThat(written(span)).containsExactly("b ", "*c*", " d");
  }

  @Test
  void spansNest() {
    List<SpanNode> spans = all(SpanNode.class, "[a [b]{.c}]{.d}");

    assertThat(spans).extracting(InlineSyntaxTest::classes).containsExactly("d", "c");
    assertThat(spans.get(1).getParent()).isSameAs(spans.get(0));
  }

  @Test
  void emphasisDoesNotReachOutOfASpan() {
    assertThat(all(Emphasis.class, "[a *b]{.c} d*")).isEmpty();
    assertThat(all(SpanNode.class, "[a *b]{.c} d*")).hasSize(1);
  }

  @Test
  void emphasisMayBeAroundASpan() {
    SpanNode span = only(SpanNode.class, "*a [b]{.c} d*");

    assertThat(span.getParent()).isInstanceOf(Emphasis.class);
  }

  @Test
  void offsetsOfAttributesAreThoseOfTheFileInAQuoteToo() {
    String text = "> a\n> [b]{.c\n> d=e}";
    AttributeList list = only(SpanNode.class, text).attributes();

    assertThat(text.substring(list.start(), list.end())).isEqualTo("{.c\n> d=e}");
    assertThat(list.items())
        .extracting(item -> text.substring(item.start(), item.end()))
        .containsExactly(".c", "d=e");
  }

  @Test
  void aNarrativeCitationIncludesItsLocator() {
    CiteNode cite = only(CiteNode.class, "as @mera [p. 3] says");

    assertThat(cite.narrative()).isTrue();
    assertThat(cite.getChars().toString()).isEqualTo("@mera [p. 3]");
    assertThat(cite.parts())
        .containsExactly(new CitationSyntax.Part("mera", 3, 8, "", "p. 3", false));
  }

  @Test
  void aCitationInBracketsHasAPartForEachKey() {
    CiteNode cite = only(CiteNode.class, "a [see @mera; -@courier, p. 3]");

    assertThat(cite.narrative()).isFalse();
    assertThat(cite.parts())
        .containsExactly(
            new CitationSyntax.Part("mera", 7, 12, "see", "", false),
            new CitationSyntax.Part("courier", 15, 23, "", "p. 3", true));
  }

  @Test
  void aMarkInACitationIsReportedBelowIt() {
    CiteNode cite = only(CiteNode.class, "[@mera, [p]{.a}]");

    assertThat(cite.getFirstChild())
        .isInstanceOfSatisfying(
            UnusedAttributesNode.class,
            unused -> {
              assertThat(unused.after()).isEqualTo(UnusedAttributesNode.After.IN_CITATION);
              assertThat(unused.getStartOffset()).isEqualTo(11);
              assertThat(unused.attributesEnd()).isEqualTo(15);
            });
  }

  @Test
  void aSecondKeyInOnePartIsNotCited() {
    CiteNode cite = only(CiteNode.class, "[@mera and @courier]");

    assertThat(cite.parts()).extracting(CitationSyntax.Part::key).containsExactly("mera");
    assertThat(cite.getFirstChild())
        .isInstanceOfSatisfying(
            BrokenCitationNode.class,
            lost -> {
              assertThat(lost.fault()).isEqualTo(BrokenCitationNode.Fault.SECOND_KEY);
              assertThat(lost.getChars().toString()).isEqualTo("@courier");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'[@a; words]', PART_WITHOUT_KEY, 0",
    "'a [words; @a]', PART_WITHOUT_KEY, 2",
    "'[@a][@b]', SIDE_BY_SIDE, 0"
  })
  void bracketsThatOnlyLookLikeACitationAreBroken(
      String text, BrokenCitationNode.Fault fault, int start) {
    BrokenCitationNode broken = all(BrokenCitationNode.class, text).get(0);

    assertThat(broken.fault()).isEqualTo(fault);
    assertThat(broken.getStartOffset()).isEqualTo(start);
    assertThat(broken.getChars().toString()).isEqualTo("[");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a {.b}|WORDS",
        "[a] {.b}|SPACE",
        "[a](b){.c}|LINK",
        "<https://a.example/>{.c}|LINK",
        "[a][b]{.c}|LABEL",
        "`a`{.b}|CODE",
        "@a [p. 3]{.b}|LOCATOR",
        "a]{.b}|UNOPENED_BRACKET",
        "# a {.b} c|HEADING",
        "# a {.b} #|CLOSED_HEADING",
      })
  void attributesWithoutEffectSayWhatIsBeforeThem(String text, UnusedAttributesNode.After after) {
    List<UnusedAttributesNode> unused = all(UnusedAttributesNode.class, text);

    assertThat(unused).extracting(UnusedAttributesNode::after).containsExactly(after);
    assertThat(text.substring(unused.get(0).getStartOffset(), unused.get(0).attributesEnd()))
        .startsWith("{.")
        .endsWith("}");
  }

  @Test
  void faultyAttributesKeepTheTextFromTheFirstWrongItemOn() {
    BrokenAttributesNode broken = only(BrokenAttributesNode.class, "[a]{.b c}");

    assertThat(broken.getChars().toString()).isEqualTo("{");
    assertThat(broken.fault()).isEqualTo("c}");
  }

  @Test
  void theFaultOfBracesThatAreNotClosedIsEmpty() {
    assertThat(only(BrokenAttributesNode.class, "[a]{.b ").fault()).isEmpty();
  }

  @Test
  void faultyAttributesAtTheEndOfAHeadingAreBrokenToo() {
    assertThat(only(BrokenAttributesNode.class, "# A {.b c}").fault()).isEqualTo("c}");
    assertThat(all(BrokenAttributesNode.class, "A {.b c}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"`a`", "``a`b``", "a `b\nc`", "` `` `"})
  void codeIsReadAsCommonMarkSays(String text) {
    Code code = only(Code.class, text);

    assertThat(code.getOpeningMarker().toString()).isEqualTo(code.getClosingMarker().toString());
    assertThat(text).endsWith(code.getChars().toString());
  }

  @Test
  void backticksThatAreNotClosedAreText() {
    assertThat(all(Code.class, "a `b ``c")).isEmpty();
    assertThat(all(SpanNode.class, "a `b ``[c]{.d}")).hasSize(1);
  }

  @Test
  void imagesAndLinksStayThoseOfFlexmark() {
    assertThat(only(Image.class, "![a @b](c.png)").getUrl().toString()).isEqualTo("c.png");
    assertThat(only(Link.class, "[a](b)").getUrl().toString()).isEqualTo("b");
    assertThat(only(AttributesNode.class, "![a](c.png){width=5cm}").getStartOffset()).isEqualTo(11);
  }

  @Test
  void eachCellOfATableIsReadAlone() {
    String table = "| a | b |\n|---|---|\n| [c | d]{.e} |\n| [f]{.g} | h |";

    assertThat(all(SpanNode.class, table))
        .extracting(InlineSyntaxTest::classes)
        .containsExactly("g");
  }

  private static String classes(SpanNode span) {
    return span.attributes().of(AttributeList.Sort.CLASS).get(0).value();
  }

  private static List<String> written(Node parent) {
    List<String> written = new ArrayList<>();
    parent.getChildren().forEach(node -> written.add(node.getChars().toString()));
    return written;
  }

  private static <T extends Node> T only(Class<T> kind, String text) {
    List<T> found = all(kind, text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** The nodes of one kind in reading order, those around others first. */
  private static <T extends Node> List<T> all(Class<T> kind, String text) {
    List<T> found = new ArrayList<>();
    collect(MarkdownParser.parse(text), kind, found);
    return found;
  }

  private static <T extends Node> void collect(Node parent, Class<T> kind, List<T> found) {
    for (Node node : parent.getChildren()) {
      if (kind.isInstance(node)) {
        found.add(kind.cast(node));
      }
      collect(node, kind, found);
    }
  }
}
