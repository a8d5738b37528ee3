package dev.standpoint.render.pdf.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts {@code _} is the mask of an interpolation. */
class TemplateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a<#-- ${b} -->c | a             c",
        "a<!-- > -->c | a          c",
        "a${b}c | a____c",
        "a#{b}c | a____c",
        "a${{'x':'}'}}c | a____________c",
        "a<#if b gt 1>c | a            c",
        "a<#if (b > 1)>c</#if>d | a             c      d",
        "a<@b c='>'/>d | a           d",
        "a<b>c | a<b>c",
        "a<#--}b | `a      `",
        "a${b | a___",
      })
  void onlyMarkupIsLeft(String template, String markup) {
    assertThat(TemplateText.of(template).markup().replace('\uE000', '_')).isEqualTo(markup);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "</", "${", "<#", "<#if '", "${'\\", "</#if>"})
  void aTemplateThatBreaksOffKeepsItsLength(String template) {
    assertThat(TemplateText.of(template).markup()).hasSameSizeAs(template);
  }

  @Test
  void aConditionOnTheMediumChoosesItsContent() {
    String template = "<#if printed><b/></#if><i/>";
    TemplateText text = TemplateText.of(template);

    assertThat(text.isChosen(template.indexOf("<b/>"))).isTrue();
    assertThat(text.isChosen(template.indexOf("<i/>"))).isFalse();
  }

  @Test
  void aConditionOnAnythingElseChoosesNothing() {
    String template = "<#if printer??><b/></#if>";

    assertThat(TemplateText.of(template).isChosen(template.indexOf("<b/>"))).isFalse();
  }

  @Test
  void theEndOfAnInnerConditionDoesNotEndTheOuterOne() {
    String template = "<#if print><#if a>b</#if><i/></#if>";

    assertThat(TemplateText.of(template).isChosen(template.indexOf("<i/>"))).isTrue();
  }

  @Test
  void aConditionWithoutAnEndChoosesTheRest() {
    String template = "<#if print>a";

    assertThat(TemplateText.of(template).isChosen(template.length() - 1)).isTrue();
  }

  @Test
  void aMaskIsFoundInAStyle() {
    assertThat(TemplateText.isFilled("color: " + TemplateText.filled(3))).isTrue();
    assertThat(TemplateText.isFilled("color: ___")).isFalse();
    assertThat(TemplateText.filled(0)).isEmpty();
  }
}
