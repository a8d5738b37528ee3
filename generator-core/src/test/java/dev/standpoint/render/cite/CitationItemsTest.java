package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.register.Source;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources as citeproc gets them; section "Date Variables" of CSL 1.0.2 for the dates. */
class CitationItemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-12            | [[2031, 3, 12]]",
        "2031-03               | [[2031, 3]]",
        "2031                  | [[2031]]",
        "2031-21               | [[2031]]",
        "2031-XX               | [[2031]]",
        "2031-03-XX            | [[2031, 3]]",
        "2031-03-12T10:00:00Z  | [[2031, 3, 12]]",
        "2031-03-11/2031-03-12 | [[2031, 3, 11], [2031, 3, 12]]",
        "2031-03-11/2032       | [[2031], [2032]]",
        "2031-03/2032-01-05    | [[2031, 3], [2032, 1]]",
        "-0044-03-15           | [[-45, 3, 15]]",
        "0000                  | [[-1]]",
      })
  void aDateIsInParts(String issued, String parts) {
    assertThat(issued(issued)).isEqualTo("{date-parts=" + parts + "}");
  }

  @ParameterizedTest
  @CsvSource({"2031-03~", "2031-03?", "2031-03%"})
  void aDateThatIsNotCertainIsCirca(String issued) {
    assertThat(issued(issued)).isEqualTo("{date-parts=[[2031, 3]], circa=true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203X       | the 2030s",
        "2031-01/.. | since January 2031",
        "../2031-01 | until January 2031",
      })
  void aDateWithoutPartsIsInOurWords(String issued, String words) {
    assertThat(issued(issued)).isEqualTo("{literal=" + words + "}");
  }

  @Test
  void aNameIsInItsParts() {
    Object names =
        item("author: [{family: Holt, given: Ane, non-dropping-particle: van}, {literal: Office}]")
            .get("author");

    assertThat(names)
        .hasToString("[{family=Holt, given=Ane, non-dropping-particle=van}, {literal=Office}]");
  }

  @Test
  void theIdIsThePlaceInTheList() {
    assertThat(new CitationItems("en").item(source("title: T"), 7)).containsEntry("id", "s7");
  }

  @Test
  void signsInTextsAndNamesAreReplaced() {
    Map<String, Object> item = item("title: \"a\\uE000b\"\n  author: [{literal: \"c\\uE002\"}]");

    assertThat(item).containsEntry("title", "a\ufffdb");
    assertThat(item.get("author")).hasToString("[{literal=c\ufffd}]");
  }

  private static String issued(String date) {
    return String.valueOf(item("title: T\n  issued: \"" + date + "\"").get("issued"));
  }

  private static Map<String, Object> item(String fields) {
    return new CitationItems("en").item(source(fields), 1);
  }

  private static Source source(String fields) {
    String titled = fields.startsWith("title") ? fields : "title: T\n  " + fields;
    return PackText.pack("== sources.yaml\n- id: a\n  " + titled + "\n== 10-note.md\nWords.\n")
        .sources()
        .entries()
        .get(0);
  }
}
