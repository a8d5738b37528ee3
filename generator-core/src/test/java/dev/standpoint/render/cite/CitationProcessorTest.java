package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.xml.SecureXml;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.EcmaError;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a script and a style may do. */
class CitationProcessorTest {

  @ParameterizedTest
  @ValueSource(strings = {"java.lang.System", "Packages.java", "getClass()", "JavaAdapter"})
  void aScriptSeesNoJava(String expression) {
    ScriptSandbox sandbox = new ScriptSandbox();

    assertThatThrownBy(
            () ->
                sandbox.run(
                    1_000_000,
                    context ->
                        context.evaluateString(
                            context.initSafeStandardObjects(), expression, "test", 1, null)))
        .isInstanceOf(EcmaError.class);
  }

  @Test
  void aScriptThatDoesNotEndIsStopped() {
    ScriptSandbox sandbox = new ScriptSandbox();

    assertThatThrownBy(
            () ->
                sandbox.run(
                    1_000_000,
                    context ->
                        context.evaluateString(
                            context.initSafeStandardObjects(),
                            "while (true) { try { while (true) {} } catch (e) {} }",
                            "test",
                            1,
                            null)))
        .isInstanceOf(ScriptSandbox.TooLongError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<macro name=\"m\"><text macro=\"m\"/></macro>"
            + "<citation><layout><text macro=\"m\"/></layout></citation>",
        "<citation><layout><wrong/></layout></citation>",
        "",
      })
  void aStyleThatCannotBeUsedIsAStyleException(String rules) {
    assertThatThrownBy(() -> new CitationProcessor(style(rules), "en", List.of(Map.of("id", "s0"))))
        .isInstanceOf(StyleException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Alpha, beta",
    "en, 'Émile', Etna",
    "en, Item 9, Item 10",
    "en, de|, dea",
    "en, Zeta, Иванов",
    "sv, Zorn, Åberg",
    "de, Äpfel, Birne",
  })
  void textsHaveTheirOrderOnEveryMachine(String language, String first, String second) {
    assertThat(SortOrder.compare(language, first, second)).isNegative();
    assertThat(SortOrder.compare(language, second, first)).isPositive();
  }

  @Test
  void punctuationDoesNotCount() {
    assertThat(SortOrder.compare("en", "“O’Brien”", "obrien")).isZero();
  }

  private static Document style(String rules) {
    String xml =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">"
            + "<info><title>T</title><id>t</id></info>"
            + rules
            + "</style>";
    try {
      return SecureXml.documentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (IOException | SAXException e) {
      throw new AssertionError(xml, e);
    }
  }
}
