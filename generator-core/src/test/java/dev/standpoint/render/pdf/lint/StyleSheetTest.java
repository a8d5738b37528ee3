package dev.standpoint.render.pdf.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

  @Test
  void rulesComeInTheOrderOfTheirBraces() {
    StyleSheet sheet = sheet("@media print { p { color: red } } h1, h2 {}");

    assertThat(sheet.rules())
        .extracting(StyleRule::head, StyleRule::parent, StyleRule::start, StyleRule::closed)
        .containsExactly(
            tuple("@media print", -1, 0, true),
            tuple("p", 0, 15, true),
            tuple("h1, h2", -1, 34, true));
  }

  @Test
  void aDeclarationKnowsItsPlaceAndItsParts() {
    List<StyleDeclaration> declarations =
        sheet("p { Color :  RED ; margin: 0 /* none */}").rules().get(0).declarations();

    assertThat(declarations)
        .containsExactly(
            new StyleDeclaration(4, 16, "color", "red", "Color :  RED"),
            new StyleDeclaration(19, 28, "margin", "0", "margin: 0"));
  }

  @Test
  void placesCountFromTheStartOfTheFile() {
    StyleSheet sheet = StyleSheet.of(StyleText.of(100, " p{a:b}}"));

    assertThat(sheet.rules().get(0).start()).isEqualTo(101);
    assertThat(sheet.rules().get(0).declarations().get(0).start()).isEqualTo(103);
    assertThat(sheet.strays()).containsExactly(107);
  }

  @Test
  void stringsAreMaskedInValuesButNotInTexts() {
    StyleDeclaration content = sheet("p { content: 'A;B' }").rules().get(0).declarations().get(0);

    assertThat(content.value()).isEqualTo("'___'");
    assertThat(content.text()).isEqualTo("content: 'A;B'");
  }

  @Test
  void statementsAreOutsideOfRules() {
    StyleSheet sheet = sheet("@import 'a.css'; p {} @charset \"utf-8\";");

    assertThat(sheet.statements())
        .extracting(StyleDeclaration::text)
        .containsExactly("@import 'a.css'", "@charset \"utf-8\"");
  }

  @Test
  void aDeclarationWithoutAColonHasNoProperty() {
    StyleDeclaration wrong = sheet("p { color red }").rules().get(0).declarations().get(0);

    assertThat(wrong.property()).isEmpty();
    assertThat(wrong.value()).isEqualTo("color red");
  }

  @Test
  void aRuleWithoutAClosingBraceKeepsItsDeclarations() {
    List<StyleRule> rules = sheet("@page { p { color: red; margin: 0").rules();

    assertThat(rules).extracting(StyleRule::closed).containsExactly(false, false);
    assertThat(rules.get(1).declarations())
        .extracting(StyleDeclaration::property)
        .containsExactly("color", "margin");
  }

  @Test
  void anAttributeIsOneRuleWithoutAHead() {
    StyleSheet sheet = StyleSheet.inline(StyleText.of(7, "color: red; margin: 0"));

    assertThat(sheet.rules()).singleElement().extracting(StyleRule::head).isEqualTo("");
    assertThat(sheet.rules().get(0).declarations())
        .extracting(StyleDeclaration::start)
        .containsExactly(7, 19);
    assertThat(sheet.statements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "/* p {} */", ";;", "' { '"})
  void aStyleWithoutRulesHasNone(String style) {
    assertThat(sheet(style).rules()).isEmpty();
  }

  private static StyleSheet sheet(String style) {
    return StyleSheet.of(StyleText.of(0, style));
  }
}
