package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.ThematicBreak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSyntaxTest {

  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {"-", "* ", "_\t"})
  void aRuleMayHaveAnyLength(String sign) {
    assertThat(MarkdownParser.parse(sign.repeat(MANY)).getFirstChild())
        .isInstanceOf(ThematicBreak.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "* ", "_\t"})
  void aLongLineThatEndsInAWordIsNoRule(String sign) {
    assertThat(MarkdownParser.parse(sign.strip().repeat(MANY) + " end").getFirstChild())
        .isNotInstanceOf(ThematicBreak.class);
  }
}
