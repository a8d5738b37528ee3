package dev.standpoint.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.page.WrittenProse;
import org.junit.jupiter.api.Test;

class CitationWriterTest {

  @Test
  void aCitationIsTheNumberOfItsSourceWithThePlaceInIt() {
    assertThat(WrittenProse.screen("Words [@courier-0312, p. 3].\n"))
        .isEqualTo(
            "<p>Words <span class=\"cites\"><a href=\"../sources.html#src-courier-0312\""
                + " title=\"Courier\">[1, p. 3]</a></span>.</p>\n");
  }

  @Test
  void eachSourceOfABracketIsALink() {
    assertThat(WrittenProse.screen("Words [@courier-0312; @gull-0313].\n"))
        .contains(">[1]</a> <a href=\"../sources.html#src-gull-0313\" title=\"Gull\">[2]</a>");
  }

  @Test
  void aNarrativeCitationStartsWithTheNameOfTheOutlet() {
    assertThat(WrittenProse.screen("As @courier-0312 reports.\n"))
        .contains("As Courier <span class=\"cites\"><a href=", ">[1]</a></span> reports.");
  }

  @Test
  void onlyTheFirstCitationOfASourceInPrintHasAnId() {
    assertThat(WrittenProse.print("One [@courier-0312], two [@courier-0312].\n"))
        .containsOnlyOnce("id=\"note..src-courier-0312\"")
        .contains("<a href=\"#src-courier-0312\" title=\"Courier\">[1]</a>");
  }

  @Test
  void aTableHasAHeadThatNamesItsColumnsAndKeepsTheirAlignment() {
    assertThat(WrittenProse.screen("| A | |\n|:--|--:|\n| 1 | 2 |\n"))
        .isEqualTo(
            """
            <div class="table" tabindex="0"><table>
            <thead>
            <tr><th class="left" scope="col">A</th><td class="right"> </td></tr>
            </thead>
            <tbody>
            <tr><td class="left">1</td><td class="right">2</td></tr>
            </tbody>
            </table></div>
            """);
  }

  @Test
  void aTableInPrintDoesNotScrollAndMayHaveNoBody() {
    assertThat(WrittenProse.print("| A | B |\n|:-:|---|\n"))
        .isEqualTo(
            """
            <div class="table"><table>
            <thead>
            <tr><th class="center" scope="col">A</th><th scope="col">B</th></tr>
            </thead>
            </table></div>
            """);
  }

  @Test
  void aCorrectionHasTheWordThatStyleSheetsPutAboveIt() {
    assertThat(WrittenProse.print("::: {.correction}\nIt was 40.\n:::\n"))
        .isEqualTo(
            "<div class=\"correction\" data-label=\"Correction\">\n<p>It was 40.</p>\n</div>\n");
  }

  @Test
  void aDivWithoutARoleHasNoWordAboveIt() {
    assertThat(WrittenProse.screen("::: {lang=de}\nWorte.\n:::\n"))
        .isEqualTo("<div lang=\"de\">\n<p>Worte.</p>\n</div>\n");
  }
}
