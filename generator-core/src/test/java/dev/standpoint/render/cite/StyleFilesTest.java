package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class StyleFilesTest {

  @Test
  void aDependentStyleIsTheFileOfItsParent() {
    assertThat(id(StyleFiles.style("anaesthesia-and-intensive-care-medicine")))
        .isEqualTo("http://www.zotero.org/styles/medicine-publishing");
    assertThat(id(StyleFiles.style("apa"))).isEqualTo("http://www.zotero.org/styles/apa");
  }

  @Test
  void aStyleThatIsNotOnTheClassPathIsAnErrorOfOurs() {
    assertThatThrownBy(() -> StyleFiles.style("no-such-style"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not on the class path: /dependent/no-such-style.csl");
  }

  @Test
  void aLocaleIsFoundByItsTag() {
    assertThat(StyleFiles.locale("de-DE")).isNotNull();
    assertThat(StyleFiles.locale("tlh")).isNull();
    assertThat(StyleFiles.locale("../locales-de-DE")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"apa, true", "ieee, true", "nature, false"})
  void optionsAreThoseOfTheStyle(String style, boolean printsLocators) {
    assertThat(StyleOptions.of(StyleFiles.style(style)))
        .isEqualTo(new StyleOptions(printsLocators));
  }

  private static String id(Document style) {
    return style.getElementsByTagName("id").item(0).getTextContent();
  }
}
