package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StructureTypeTest {

  @Test
  void eachTypeHasItsOwnTag() {
    assertThat(Arrays.stream(StructureType.values()).map(StructureType::tag))
        .doesNotHaveDuplicates();
    assertThat(StructureType.HEADING.tag(2)).isEqualTo(new PdfName("H2"));
  }

  @ParameterizedTest
  @CsvSource({
    "ROW, TABLE",
    "ROW, TABLE_BODY",
    "CELL, ROW",
    "HEADER_CELL, ROW",
    "LABEL, LIST_ITEM",
    "LABEL, NOTE",
    "LIST, LIST_BODY",
    "CAPTION, TABLE",
    "CAPTION, FIGURE",
    "PARAGRAPH, CELL",
    "PARAGRAPH, CONTENTS_ITEM",
  })
  void aPartFitsIntoItsFrame(StructureType type, StructureType parent) {
    assertThat(type.fits(parent)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ROW, DOCUMENT",
    "CELL, TABLE",
    "LABEL, LIST",
    "LIST_ITEM, CONTENTS",
    "LIST, LIST",
    "CAPTION, ROW",
    "PARAGRAPH, TABLE",
    "PARAGRAPH, LIST_ITEM",
    "TABLE_HEAD, TABLE_BODY",
  })
  void nothingElseFitsIntoAFrame(StructureType type, StructureType parent) {
    assertThat(type.fits(parent)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anAddedParentTakesTheTypeItWasAddedFor(StructureType type) {
    StructureType wrapper = type.wrapper();

    assertThat(wrapper == null || type.fits(wrapper)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anAddedPartFitsAndComesToTextAfterAFewSteps(StructureType type) {
    StructureType around = type;
    int steps = 0;
    for (StructureType part = type.textPart(); part != null; part = part.textPart()) {
      assertThat(part.fits(around)).as("%s in %s", part, around).isTrue();
      around = part;
      steps++;
    }
    assertThat(steps).isLessThanOrEqualTo(2);
  }

  @Test
  void onlyTypesWithPartsOfFixedTypesAreFrames() {
    assertThat(Arrays.stream(StructureType.values()).filter(StructureType::isFrame))
        .containsExactly(
            StructureType.CONTENTS,
            StructureType.LIST,
            StructureType.LIST_ITEM,
            StructureType.TABLE,
            StructureType.TABLE_HEAD,
            StructureType.TABLE_BODY,
            StructureType.TABLE_FOOT,
            StructureType.ROW);
  }
}
