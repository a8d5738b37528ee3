package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

  @ParameterizedTest
  @CsvSource({
    "de,    de-DE",
    "de-AT, de-AT",
    "en-GB, en-GB",
    "fr,    fr-FR",
    "fr-BE, fr-FR",
    "tlh,   en-US",
  })
  void aLanguageHasTheNearestLocaleOfCsl(String language, String locale) {
    assertThat(StyleFiles.locale(language, List.of()).getLang().toLanguageTag()).isEqualTo(locale);
  }

  @ParameterizedTest
  @CsvSource({
    "apa,                         false, true,  true",
    "ieee,                        false, true,  false",
    "chicago-notes-bibliography,  true,  true,  false",
    "nature,                      false, false, false",
  })
  void optionsAreThoseOfTheStyle(
      String style, boolean notes, boolean printsLocators, boolean addsYearSuffixes) {
    assertThat(StyleOptions.of(StyleFiles.style(style)))
        .isEqualTo(new StyleOptions(notes, printsLocators, addsYearSuffixes));
  }

  private static String id(Document style) {
    return style.getElementsByTagName("id").item(0).getTextContent();
  }
}
