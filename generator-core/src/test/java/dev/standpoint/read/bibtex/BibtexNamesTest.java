package dev.standpoint.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.value.DataNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexNamesTest {

  private static final Span AT = new Span("sources.bib", 3, 12, 8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          Ane Holt                  | family=Holt given=Ane
          Holt, Ane                 | family=Holt given=Ane
          Ane von der Holt          | family=Holt given=Ane non-dropping-particle=von der
          von der Holt, Ane         | family=Holt given=Ane non-dropping-particle=von der
          von Holt, jr, Ane         | family=Holt given=Ane non-dropping-particle=von suffix=jr
          Ane {von} Holt            | family=Holt given=Ane von
          Holt                      | family=Holt
          {Government of Norra}     | literal=Government of Norra
          {A and B}                 | literal=A and B
          {A} and {B}               | literal=A; literal=B
          {\\'E}mile {\\'Eluard}    | family=Éluard given=Émile
          others                    | literal=et al.
          B{\\=e}rzi{\\c{n}}\\v{s}, J{\\=a}nis | family=Bērziņš given=Jānis
          Holt, Ane AND Lund, Per   | family=Holt given=Ane; family=Lund given=Per
          family=Holt, given=Ane, prefix=von | family=Holt given=Ane non-dropping-particle=von
          """)
  void namesAreSplitIntoTheirParts(String tex, String parts) {
    assertThat(shown(tex)).isEqualTo(parts);
  }

  @Test
  void anEmptyNameBetweenTwoIsLeftOut() {
    assertThat(shown("Holt and  and Lund and")).isEqualTo("family=Holt; family=Lund");
    assertThat(shown("  ")).isEmpty();
  }

  @Test
  void theWordAndWithinAWordSeparatesNothing() {
    assertThat(shown("Per Anderland")).isEqualTo("family=Anderland given=Per");
  }

  @Test
  void everyPartHasThePlaceOfTheField() {
    DataNode.Sequence names = BibtexNames.read(new BibtexEntry.Field("Ane Holt", AT));

    assertThat(names.at()).isEqualTo(AT);
    assertThat(names.items()).extracting(DataNode::at).containsExactly(AT);
  }

  private static String shown(String tex) {
    List<DataNode> names = BibtexNames.read(new BibtexEntry.Field(tex, AT)).items();
    return names.stream()
        .map(name -> shown((DataNode.Mapping) name))
        .collect(Collectors.joining("; "));
  }

  private static String shown(DataNode.Mapping name) {
    return name.entries().entrySet().stream()
        .map(part -> part.getKey() + "=" + ((DataNode.Scalar) part.getValue().value()).text())
        .filter(part -> !part.endsWith("="))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
