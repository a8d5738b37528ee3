package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standpoint.render.page.MarkupTag.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTagTest {

  @Test
  void everyKindOfTagHasItsPlace() {
    String markup = "a<p>b<br/>c</p >d";

    assertThat(MarkupTag.in(markup))
        .extracting(
            MarkupTag::name, MarkupTag::kind, tag -> markup.substring(tag.start(), tag.end()))
        .containsExactly(
            tuple("p", Kind.START, "<p>"),
            tuple("br", Kind.EMPTY, "<br/>"),
            tuple("p", Kind.END, "</p >"));
  }

  @Test
  void attributesKeepTheirOrderAndEscapes() {
    List<MarkupTag> tags = MarkupTag.in("<a href='#x' title=\"a &gt; 'b' > c/\" id = \"y\" >");

    assertThat(tags).hasSize(1);
    assertThat(tags.get(0).attributes())
        .containsExactly(
            Map.entry("href", "#x"), Map.entry("title", "a &gt; 'b' > c/"), Map.entry("id", "y"));
    assertThat(tags.get(0).attribute("class")).isEmpty();
  }

  @Test
  void tagsInCommentsAndTheLikeAreNotTags() {
    assertThat(MarkupTag.in("<?xml version='1.0'?><!-- <a> --><![CDATA[<b>]]><c/>"))
        .extracting(MarkupTag::name)
        .containsExactly("c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<", "</", "<a", "<a b", "<a b=", "<a b='", "<a b='c", "<!--", "<a/", "<="})
  void brokenMarkupEndsTheScan(String markup) {
    assertThat(MarkupTag.in("<p>" + markup))
        .isNotEmpty()
        .allSatisfy(tag -> assertThat(tag.end()).isLessThanOrEqualTo(markup.length() + 3));
  }
}
