package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocatedTest {

  @Test
  void idsAreSeparatedByWhiteSpaceOrCommasAndHaveTheirOwnPlaces() {
    assertThat(written("holt, lund\tnorra").ids())
        .containsExactly(part("holt", 10), part("lund", 16), part("norra", 21));
  }

  @Test
  void conditionsMayContainSpacesAndCommas() {
    assertThat(written("the loan, if any, is safe; !toll;").clauses())
        .containsExactly(part("the loan, if any, is safe", 10), part("!toll", 37));
  }

  @Test
  void namesMayContainSpaces() {
    assertThat(written("The Courier,  Sky News; , Mera").names())
        .containsExactly(part("The Courier", 10), part("Sky News", 24), part("Mera", 36));
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(written("😀 b").ids()).containsExactly(part("😀", 10), part("b", 12));
  }

  @Test
  void aValueWithEscapesGivesItsOwnPlaceToItsParts() {
    Span at = new Span("a.md", 3, 10, 20);

    assertThat(new Located("holt lund", at).ids())
        .containsExactly(new Located("holt", at), new Located("lund", at));
  }

  @Test
  void aListKeepsThePlacesOfItsItems() {
    Located list = Located.list(List.of(written("holt"), new Located("lund", span(2, 4))));

    assertThat(list.value()).isEqualTo("holt;lund");
    assertThat(list.ids()).containsExactly(part("holt", 10), part("lund", 2));
  }

  @Test
  void aListOfOneIsThatOne() {
    assertThat(Located.list(List.of(written("holt")))).isEqualTo(written("holt"));
  }

  private static Located written(String value) {
    return part(value, 10);
  }

  private static Located part(String value, int column) {
    return new Located(value, span(column, value.codePointCount(0, value.length())));
  }

  private static Span span(int column, int length) {
    return new Span("a.md", 3, column, length);
  }
}
