package dev.standpoint.render.pdf.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleRuleTest {

  @ParameterizedTest
  @CsvSource({
    "@page, true",
    "@PAGE wide, true",
    "@page:first, true",
    "@page-wide, true",
    "@pages, false",
    "@pag, false",
    "p, false"
  })
  void anAtRuleIsKnownByItsName(String head, boolean isPage) {
    assertThat(rule(head).isAt("@page")).isEqualTo(isPage);
  }

  @Test
  void theLastDeclarationOfAPropertyWins() {
    StyleDeclaration first = new StyleDeclaration(0, 5, "width", "1pt", "width: 1pt");
    StyleDeclaration last = new StyleDeclaration(6, 9, "width", "2pt", "width: 2pt");
    StyleRule rule = new StyleRule(-1, 0, "p", List.of(first, last), true);

    assertThat(rule.last("width")).hasValue(last);
    assertThat(rule.last("height")).isEmpty();
  }

  @Test
  void messagesQuoteOneLine() {
    assertThat(rule("p,\n   h1\t> a ").quoted()).isEqualTo("\"p, h1 > a\"");
  }

  @Test
  void messagesQuoteSixtyCharactersAtMost() {
    String longest = "a".repeat(60);

    assertThat(rule(longest).quoted()).isEqualTo("\"" + longest + "\"");
    assertThat(rule(longest + "b").quoted()).isEqualTo("\"" + longest + "\u2026\"");
  }

  @Test
  void aCutQuotationHasOnlyWholeCharacters() {
    String signs = "\uD83D\uDCE3".repeat(61);

    assertThat(StyleRule.quoted(signs)).isEqualTo("\"" + "\uD83D\uDCE3".repeat(60) + "\u2026\"");
  }

  private static StyleRule rule(String head) {
    return new StyleRule(-1, 0, head, List.of(), true);
  }
}
