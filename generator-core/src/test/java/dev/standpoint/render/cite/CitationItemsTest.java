package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import dev.standpoint.PackText;
import dev.standpoint.model.register.Source;
import java.util.Arrays;
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
    CSLDate date = issued(issued);

    assertThat(Arrays.deepToString(date.getDateParts())).isEqualTo(parts);
    assertThat(date.getLiteral()).isNull();
    assertThat(date.getCirca()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2031-03~", "2031-03?", "2031-03%"})
  void aDateThatIsNotCertainIsCirca(String issued) {
    CSLDate date = issued(issued);

    assertThat(Arrays.deepToString(date.getDateParts())).isEqualTo("[[2031, 3]]");
    assertThat(date.getCirca()).isTrue();
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
    CSLDate date = issued(issued);

    assertThat(date.getDateParts()).isNull();
    assertThat(date.getLiteral()).isEqualTo(words);
  }

  @Test
  void aNameIsInItsParts() {
    CSLName[] names =
        item("author: [{family: Holt, given: Ane, non-dropping-particle: van}, {literal: Office}]")
            .getAuthor();

    assertThat(names).hasSize(2);
    assertThat(names[0].getFamily()).isEqualTo("Holt");
    assertThat(names[0].getGiven()).isEqualTo("Ane");
    assertThat(names[0].getNonDroppingParticle()).isEqualTo("van");
    assertThat(names[0].getLiteral()).isNull();
    assertThat(names[1].getLiteral()).isEqualTo("Office");
    assertThat(names[1].getFamily()).isNull();
  }

  @Test
  void theNumberAndTheLetterOfASourceAreInItsData() {
    Source source = source("title: T");

    assertThat(new CitationItems("en").item(source, 7, "b").getYearSuffix()).isEqualTo("b");
    assertThat(new CitationItems("en").item(source, 7, "b").getCitationNumber()).isEqualTo("7");
    assertThat(new CitationItems("en").item(source, 7, "").getYearSuffix()).isNull();
  }

  @Test
  void signsInTextsAndNamesAreReplaced() {
    CSLItemData item = item("title: \"a\\uE000b\"\n  author: [{literal: \"c\\uE002\"}]");

    assertThat(item.getTitle()).isEqualTo("a\ufffdb");
    assertThat(item.getAuthor()[0].getLiteral()).isEqualTo("c\ufffd");
  }

  private static CSLDate issued(String date) {
    return item("title: T\n  issued: \"" + date + "\"").getIssued();
  }

  private static CSLItemData item(String fields) {
    return new CitationItems("en").item(source(fields), 1, "");
  }

  private static Source source(String fields) {
    String titled = fields.startsWith("title") ? fields : "title: T\n  " + fields;
    return PackText.pack("== sources.yaml\n- id: a\n  " + titled + "\n== 10-note.md\nWords.\n")
        .sources()
        .entries()
        .get(0);
  }
}
