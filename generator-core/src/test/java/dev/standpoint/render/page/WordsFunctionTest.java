package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordsFunctionTest {

  private static final ObjectWrapper WRAPPER =
      new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build();

  @Test
  void theTextOfAKeyIsPrinted() throws TemplateModelException {
    assertThat(called("words", new SimpleScalar("page.skip"))).isEqualTo("Skip to the text");
  }

  @Test
  void aTextIsEscapedAndMarkupIsNot() throws TemplateModelException {
    Object markup = HTMLOutputFormat.INSTANCE.fromMarkup("<b>Toll</b>");

    assertThat(called("words", new SimpleScalar("cell.on"), values("issue", "A < B")))
        .isEqualTo("on A &lt; B");
    assertThat(called("words", new SimpleScalar("cell.on"), values("issue", markup)))
        .isEqualTo("on <b>Toll</b>");
  }

  @Test
  void aValueThatLooksLikeAPlaceIsNotFilledIn() throws TemplateModelException {
    SimpleHash values = new SimpleHash(Map.of("page", "{pack}", "pack", "{page}"), WRAPPER);

    assertThat(called("words", new SimpleScalar("page.title"), values))
        .isEqualTo("{pack} – {page}");
  }

  @Test
  void aNumberHasNoGroupsAsAValueAndGroupsAsACount() throws TemplateModelException {
    assertThat(called("words", new SimpleScalar("cell.on"), values("issue", 1234)))
        .isEqualTo("on 1234");
    assertThat(
            called("count", new SimpleScalar("front.note-records.events"), new SimpleNumber(1234)))
        .isEqualTo("1,234 events");
  }

  @Test
  void oneThingHasTheSingular() throws TemplateModelException {
    assertThat(called("count", new SimpleScalar("front.note-records.events"), new SimpleNumber(1)))
        .isEqualTo("1 event");
  }

  @Test
  void aCountHasFurtherValues() throws TemplateModelException {
    assertThat(
            called(
                "count",
                new SimpleScalar("spread.range"),
                new SimpleNumber(2),
                new SimpleHash(Map.of("lowest", "1", "highest", "9"), WRAPPER)))
        .isEqualTo("2 actors, from 1 to 9");
  }

  @Test
  void anUnknownKeyIsNamed() {
    assertThatThrownBy(() -> called("words", new SimpleScalar("no.key")))
        .isInstanceOf(TemplateModelException.class)
        .hasMessage("unknown key \"no.key\" in the words file");
  }

  @Test
  void aWrongCallSaysWhatWouldBeRight() {
    assertThatThrownBy(() -> called("words"))
        .hasMessage("expected words(\"key\") or words(\"key\", {\"name\": value})");
    assertThatThrownBy(() -> called("count", new SimpleScalar("spread.range")))
        .hasMessageStartingWith("expected count(\"key\", number)");
    assertThatThrownBy(() -> called("count", new SimpleScalar("a"), new SimpleScalar("2")))
        .hasMessage("expected a number after the key");
    assertThatThrownBy(() -> called("words", new SimpleScalar("a"), new SimpleScalar("b")))
        .hasMessage("expected values by name: {\"name\": value}");
  }

  @Test
  void aValueThatCannotBePrintedIsNamed() {
    assertThatThrownBy(
            () -> called("words", new SimpleScalar("cell.on"), values("issue", List.of("a"))))
        .hasMessage("\"issue\" is not text, a number or markup");
  }

  private static SimpleHash values(String name, Object value) {
    return new SimpleHash(Map.of(name, value), WRAPPER);
  }

  private static String called(String function, Object... arguments) throws TemplateModelException {
    TemplateMethodModelEx method =
        (TemplateMethodModelEx) Objects.requireNonNull(WordsFunction.in("en").get(function));
    return HTMLOutputFormat.INSTANCE.getMarkupString(
        (TemplateHTMLOutputModel) method.exec(List.of(arguments)));
  }
}
