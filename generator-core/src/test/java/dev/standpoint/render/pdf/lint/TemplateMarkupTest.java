package dev.standpoint.render.pdf.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateMarkupTest {

  @Test
  void captionsAreFoundByTheirPlaces() {
    assertThat(markup("<table><caption>a</caption></table><captions/>").captions())
        .containsExactly(7);
  }

  @Test
  void aStyleElementIsASheetWithPlacesOfTheFile() {
    List<StyleSheet> styles = markup("<style type='text/css'>p { color: red }</style>").styles();

    assertThat(styles).hasSize(1);
    assertThat(styles.get(0).rules().get(0).start()).isEqualTo(23);
  }

  @Test
  void aStyleElementWithoutAnEndTakesTheRest() {
    assertThat(markup("<style>p { color: red").styles().get(0).rules().get(0).declarations())
        .extracting(StyleDeclaration::text)
        .containsExactly("color: red");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='color: red'>",
        "<p class=\"a\" style = \"color: red\">",
        "<p title='>' STYLE='color: red'>",
        "<p style='color: red",
      })
  void aStyleAttributeIsOneRule(String template) {
    List<StyleSheet> styles = markup(template).styles();

    assertThat(styles).hasSize(1);
    assertThat(styles.get(0).rules().get(0).declarations())
        .extracting(StyleDeclaration::text)
        .containsExactly("color: red");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p data-style='color: red'>",
        "<p title=' style='>",
        "style='color: red'",
        "<p>style='color: red'</p>",
      })
  void otherAttributesAreNoStyles(String template) {
    assertThat(markup(template).styles()).isEmpty();
  }

  @Test
  void entitiesInAnAttributeAreMaskedBecauseTheyEndWithASemicolon() {
    List<StyleDeclaration> declarations =
        markup("<p style=\"content: &quot;a&quot;; color: red\">")
            .styles()
            .get(0)
            .rules()
            .get(0)
            .declarations();

    assertThat(declarations)
        .extracting(StyleDeclaration::property)
        .containsExactly("content", "color");
    assertThat(TemplateText.isFilled(declarations.get(0).text())).isTrue();
  }

  private static TemplateMarkup markup(String template) {
    return TemplateMarkup.of(TemplateText.of(template));
  }
}
