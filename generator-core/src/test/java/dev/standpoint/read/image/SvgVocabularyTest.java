package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgVocabularyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fill   | red                        | true
          fill   | url(#grid)                 | true
          fill   | 'URL( "#grid" )'           | true
          fill   | url(#a) url(#b)            | true
          fill   | url(https://example.org/a) | false
          fill   | url(#a) url(b.svg#c)       | false
          fill   | url(#a                     | false
          fill   | url                        | false
          style  | fill:red;stroke:#000       | true
          style  | fill:url(#a)               | true
          style  | fill:url(a.png)            | false
          style  | width:expression(alert())  | false
          style  | '@import "a.css"'          | false
          style  | background:image-set()     | false
          style  | fi\\6c l:red               | false
          style  | fill:/**/red               | false
          onload | alert(1)                   | false
          href   | a.svg                      | false
          """)
  void anAttributeIsSafeIfItLoadsAndRunsNothing(String name, String value, boolean safe) {
    assertThat(SvgVocabulary.isSafeAttribute(name, value)).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .a { fill: red }               | true
          .a { fill: red } /* @import */ | true
          .a { fill: url(#b) }           | false
          @import "a.css";               | false
          .a { src(x) }                  | false
          /* open @import                | false
          """)
  void aSheetIsSafeIfNothingButItsCommentsCouldLoad(String sheet, boolean safe) {
    assertThat(SvgVocabulary.isSafeSheet(sheet)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"script", "foreignObject", "image", "animate", "set", "a", "iframe", "SVG"})
  void anElementThatRunsLoadsOrMovesIsUnsafe(String name) {
    assertThat(SvgVocabulary.isElement(name)).isFalse();
    assertThat(SvgVocabulary.isHarmless(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"#a, true", "#a-b_1, true", "#, false", "a#b, false", "'#a b', false", "#a), false"})
  void onlyAFragmentIsAPartOfTheSameFile(String reference, boolean own) {
    assertThat(SvgVocabulary.isOwnPart(reference)).isEqualTo(own);
  }
}
