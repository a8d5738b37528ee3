package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import dev.standpoint.xml.SecureXml;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

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
    "en-GB, any en en-GB",
    "en-US, any en en-US",
    "en-NZ, any en en-US",
    "de,    any de de-DE",
    "de-AT, any de",
    "fr-BE, any",
    "tlh,   any en en-US",
  })
  void termsOfAStyleAreThoseOfTheLanguageThenOfItsRegion(String language, String terms) {
    List<LLocale> ofStyle =
        Stream.of("en-GB", "de-DE", "en", "en-US", "de", "").map(StyleFilesTest::locale).toList();
    var merged =
        Objects.requireNonNull(
            StyleFiles.locale(language, ofStyle).getTerms().get(LTerm.Form.LONG));

    // Each locale of the style has a term named after it, so the terms say which were merged.
    assertThat(Stream.of("any", "en", "en-GB", "en-US", "de", "de-DE").filter(merged::containsKey))
        .containsExactly(terms.split(" ", -1));
  }

  /** A locale as a style has it, for any language if {@code lang} is empty. */
  private static LLocale locale(String lang) {
    String name = lang.isEmpty() ? "any" : lang;
    String attribute = lang.isEmpty() ? "" : " xml:lang=\"" + lang + "\"";
    String xml =
        "<locale%s><terms><term name=\"%s\">x</term></terms></locale>".formatted(attribute, name);
    try {
      return new LLocale(
          SecureXml.documentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getDocumentElement());
    } catch (IOException | SAXException e) {
      throw new AssertionError(xml, e);
    }
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
