package dev.standpoint.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.page.WrittenProse;
import org.junit.jupiter.api.Test;

class ProseWriterTest {

  @Test
  void paragraphsAreParagraphs() {
    assertThat(WrittenProse.screen("One\ntwo.\n\nThree  \nfour.\n"))
        .isEqualTo("<p>One\ntwo.</p>\n<p>Three<br />\nfour.</p>\n");
  }

  @Test
  void emphasisAndCodeKeepTheirTags() {
    assertThat(WrittenProse.screen("*a* **b** ~~c~~ `d`\n"))
        .isEqualTo("<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n");
  }

  @Test
  void theHighestHeadingStartsBelowTheTitleOfItsPage() {
    assertThat(WrittenProse.screen("---\ntitle: T\n---\n# A\n\n## B\n\n# C\n"))
        .isEqualTo(
            """
            <h2 id="note.a">A</h2>
            <h3 id="note.b">B</h3>
            <h2 id="note.c">C</h2>
            """);
  }

  @Test
  void theRoleOfAHeadingIsItsSections() {
    assertThat(
            WrittenProse.screen(
                "---\ntitle: T\n---\n# A {.assessment}\n\nWe think.\n\n## B\n\nMore.\n\n# C\n\nFact.\n"))
        .isEqualTo(
            """
            <div class="assessment" data-label="Assessment">
            <h2 id="note.a">A</h2>
            <p>We think.</p>
            <h3 id="note.b">B</h3>
            <p>More.</p>
            </div>
            <h2 id="note.c">C</h2>
            <p>Fact.</p>
            """);
  }

  @Test
  void blocksAndHeadingsHaveALanguageAndADirection() {
    assertThat(WrittenProse.screen("---\ntitle: T\n---\n# A {lang=uk}\n\n::: {lang=ar}\nB\n:::\n"))
        .contains("<h2 id=\"note.a\" lang=\"uk\">", "<div lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void aLabelStandsWhereItHolds() {
    assertThat(
            WrittenProse.screen(
                "---\ntitle: T\n---\n# A {tlp=amber+strict}\n\n[B]{tlp=red}\n\n::: {tlp=green}\nC\n:::\n"))
        .contains(
            "A <span class=\"tlp tlp-amber-strict\">TLP:AMBER+STRICT</span></h2>",
            "<p>B <span class=\"tlp tlp-red\">TLP:RED</span></p>",
            "<p class=\"labelled\"> <span class=\"tlp tlp-green\">TLP:GREEN</span></p>");
  }

  @Test
  void printHeadingsStandOneLevelLower() {
    assertThat(WrittenProse.print("---\ntitle: T\n---\n### A\n\n#### B\n"))
        .isEqualTo("<h3 id=\"note.a\">A</h3>\n<h4 id=\"note.b\">B</h4>\n");
  }

  @Test
  void noLevelIsLeftOutOnTheWayDown() {
    assertThat(WrittenProse.screen("---\ntitle: T\n---\n# A\n\n#### B\n\n### C\n\n###### D\n"))
        .contains("<h2 id=\"note.a\">", "<h3 id=\"note.b\">", "<h3 id=\"note.c\">")
        .contains("<h4 id=\"note.d\">");
  }

  @Test
  void nothingIsLowerThanLevelSix() {
    String deep = "# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n";

    assertThat(WrittenProse.screen("---\ntitle: T\n---\n" + deep)).contains("<h6 id=\"note.f\">");
  }

  @Test
  void aHeadingInADivOrItemDoesNotReachOutOfIt() {
    assertThat(
            WrittenProse.screen(
                "---\ntitle: T\n---\n::: {.assessment}\n# A\n:::\n\n- # B\n\n> # C\n\n## D\n"))
        .contains("<h2 id=\"note.a\">", "<h2 id=\"note.b\">", "<h2 id=\"note.c\">")
        .contains("<h2 id=\"note.d\">");
  }

  @Test
  void aHeadingThatRepeatsTheTitleIsNotShownTwice() {
    assertThat(WrittenProse.screen("# The Courier\n\nWords.\n")).isEqualTo("<p>Words.</p>\n");
  }

  @Test
  void unlessItRecordsOrCitesSomething() {
    assertThat(WrittenProse.screen("# The [talks]{.event #t} [@courier-0312]\n\nWords.\n"))
        .startsWith(
            "<h2 id=\"note.the-talks\">The <span class=\"mark event\" id=\"ev-t\">talks</span>");
  }

  @Test
  void tightItemsHaveNoParagraphsAndLooseOnesHave() {
    assertThat(WrittenProse.screen("- a\n  - b\n- c\n"))
        .isEqualTo("<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n");
    assertThat(WrittenProse.screen("- a\n\n- c\n"))
        .isEqualTo("<ul>\n<li><p>a</p>\n</li>\n<li><p>c</p>\n</li>\n</ul>\n");
  }

  @Test
  void aNumberedListStartsWhereItsAuthorStarts() {
    assertThat(WrittenProse.screen("1. a\n")).startsWith("<ol>\n");
    assertThat(WrittenProse.screen("7. a\n")).startsWith("<ol start=\"7\">\n");
    assertThat(WrittenProse.screen("0. a\n")).startsWith("<ol start=\"0\">\n");
  }

  @Test
  void inPrintTheSignsOfItemsAreText() {
    assertThat(WrittenProse.print("7. a\n8. b\n"))
        .contains("<span class=\"lbl\">7.</span> a", "<span class=\"lbl\">8.</span> b");
    assertThat(WrittenProse.print("- a\n")).contains("<span class=\"lbl\">\u2022</span> a");
  }

  @Test
  void tablesKeepTheirAlignmentAndNameTheirColumns() {
    assertThat(WrittenProse.screen("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n"))
        .isEqualTo(
            """
            <div class="table" tabindex="0"><table>
            <thead>
            <tr><th scope="col">a</th><th class="center" scope="col">b</th>\
            <th class="right" scope="col">c</th></tr>
            </thead>
            <tbody>
            <tr><td>1</td><td class="center">2</td><td class="right">3</td></tr>
            </tbody>
            </table></div>
            """);
  }

  @Test
  void aHeadWithoutWordsNamesNoColumn() {
    assertThat(WrittenProse.screen("|   | b |\n|---|---|\n| 1 | 2 |\n"))
        .containsPattern("<tr><td> ?</td><th scope=\"col\">b</th></tr>");
  }

  @Test
  void codeKeepsItsSpacesAndCanBeScrolledByKeys() {
    assertThat(WrittenProse.screen("```java\na  <b>\n```\n"))
        .isEqualTo("<pre tabindex=\"0\"><code>a  &lt;b&gt;\n</code></pre>\n");
    assertThat(WrittenProse.print("    a\n")).isEqualTo("<pre><code>a\n</code></pre>\n");
  }

  @Test
  void quotesRulesAndRolesHaveTheirBlocks() {
    assertThat(WrittenProse.screen("> q\n\n---\n\n::: {.assessment}\nWe think.\n:::\n"))
        .isEqualTo(
            """
            <blockquote>
            <p>q</p>
            </blockquote>
            <hr />
            <div class="assessment" data-label="Assessment">
            <p>We think.</p>
            </div>
            """);
  }

  @Test
  void aMarkCarriesItsValueAndItsAnchor() {
    assertThat(
            WrittenProse.screen("[no]{.against #n actor=holt on=crossing source=courier-0312}\n"))
        .isEqualTo("<p><span class=\"mark position against\" id=\"pos-n\">no</span></p>\n");
  }

  @Test
  void everyRecordOfAMarkCanBeLinkedTo() {
    String text = "[no]{.against #n actor=\"holt lund\" on=crossing source=courier-0312}\n";
    String second = WrittenProse.briefing(text).pack().positions().entries().get(1).id().anchor();

    assertThat(WrittenProse.screen(text))
        .isEqualTo(
            "<p><span class=\"mark position against\" id=\"pos-n\"><span id=\""
                + second
                + "\"></span>no</span></p>\n");
  }

  @Test
  void aDivThatIsARecordCarriesTheSame() {
    assertThat(
            WrittenProse.screen("::: {.event .assessment #e source=courier-0312}\nTalks.\n:::\n"))
        .isEqualTo(
            """
            <div class="assessment mark event" data-label="Assessment" id="ev-e">
            <p>Talks.</p>
            </div>
            """);
  }

  @Test
  void citationsAreNumbersThatLeadToTheirSources() {
    assertThat(WrittenProse.screen("No [see @courier-0312, p. 3; @gull-0313].\n"))
        .isEqualTo(
            "<p>No <span class=\"cites\">see <a href=\"../sources.html#src-courier-0312\""
                + " title=\"Courier\">[1, p. 3]</a> <a href=\"../sources.html#src-gull-0313\""
                + " title=\"Gull\">[2]</a></span>.</p>\n");
    assertThat(WrittenProse.print("No [@courier-0312].\n"))
        .contains(
            "<a href=\"#src-courier-0312\" id=\"note..src-courier-0312\" title=\"Courier\">[1]</a>");
  }

  @Test
  void aNarrativeCitationNamesItsSource() {
    assertThat(WrittenProse.screen("As @courier-0312 has it.\n"))
        .startsWith("<p>As Courier <span class=\"cites\"><a href");
  }

  @Test
  void languageAndDirectionReachThePage() {
    assertThat(WrittenProse.screen("[Крим]{lang=uk} [x]{lang=ar-EG dir=rtl}\n"))
        .isEqualTo(
            "<p><span lang=\"uk\">Крим</span> <span lang=\"ar-EG\" dir=\"rtl\">x</span></p>\n");
  }
}
