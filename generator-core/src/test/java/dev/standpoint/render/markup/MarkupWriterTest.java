package dev.standpoint.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Run;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkupWriterTest {

  private static final SourceId A = new SourceId("a");
  private static final SourceId B = new SourceId("b");

  private final MarkupWriter out = new MarkupWriter();

  @Test
  void textAndAttributesAreEscaped() {
    out.open("a", "href", "?a=1&b=\"2\"").text("<x> & \"y\"").close("a");

    assertThat(out.markup().html())
        .isEqualTo("<a href=\"?a=1&amp;b=&quot;2&quot;\">&lt;x&gt; &amp; &quot;y&quot;</a>");
  }

  @Test
  void anAttributeWithAnEmptyValueIsLeftOutUnlessItIsAskedFor() {
    out.empty("img", "alt", MarkupWriter.EMPTY, "title", "", "src", "x.png");

    assertThat(out.markup().html()).isEqualTo("<img alt=\"\" src=\"x.png\" />");
  }

  @Test
  void characterThatXmlForbidsIsReplaced() {
    out.open("p", "title", "a\u0000b\u0001").text("\u0008\ud800").raw("<b>\ufffe</b>").close("p");

    assertThat(out.markup().html())
        .isEqualTo("<p title=\"a\ufffdb\ufffd\">\ufffd\ufffd<b>\ufffd</b></p>");
  }

  @Test
  void readyMarkupIsPutAsItIs() {
    out.put(new Markup("<b>1 & 2</b>")).line();

    assertThat(out.markup().html()).isEqualTo("<b>1 & 2</b>\n");
    assertThat(out.markup().isEmpty()).isFalse();
    assertThat(Markup.NONE.isEmpty()).isTrue();
    assertThat(new Markup("<p>")).hasToString("<p>");
  }

  @Test
  void looksAreNestedAndClosedInsideOut() {
    writer("").write(List.of(run("t", Set.of(Run.Look.BOLD, Run.Look.ITALIC), null)));

    assertThat(out.markup().html()).isEqualTo("<i><b>t</b></i>");
  }

  @Test
  void smallCapitalsHaveNoElementButAClass() {
    assertThat(RunWriter.unlinked(List.of(run("Holt", Set.of(Run.Look.SMALL_CAPS), null))).html())
        .isEqualTo("<span class=\"small-caps\">Holt</span>");
  }

  @Test
  void nextRunsOfOneSourceAreOneLink() {
    writer("#")
        .write(
            List.of(
                run("(", Set.of(), null),
                run("Holt ", Set.of(), A),
                run("2031", Set.of(Run.Look.ITALIC), A),
                run("Lund", Set.of(), B),
                run(")", Set.of(), null)));

    assertThat(out.markup().html())
        .isEqualTo(
            "(<a href=\"#a\" title=\"Name of a\">Holt <i>2031</i></a>"
                + "<a href=\"#b\" title=\"Name of b\">Lund</a>)");
  }

  @Test
  void aSourceWithoutAnAddressIsNotALink() {
    new RunWriter(out, id -> "", id -> "name").write(List.of(run("Holt", Set.of(), A)));

    assertThat(out.markup().html()).isEqualTo("Holt");
  }

  @Test
  void anAddressOnTheWebIsALinkWithoutAnId() {
    writer("#")
        .withIds(id -> "x")
        .write(List.of(new Run("here", Set.of(), "https://e.org/?a&b", null)));

    assertThat(out.markup().html())
        .isEqualTo(
            "<a href=\"https://e.org/?a&amp;b\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">here</a>");
  }

  @Test
  void anIdIsWrittenUnlessItIsEmpty() {
    writer("#")
        .withIds(id -> id.equals(A) ? "first" : "")
        .write(List.of(run("1", Set.of(), A), run("2", Set.of(), B)));

    assertThat(out.markup().html())
        .isEqualTo(
            "<a href=\"#a\" id=\"first\" title=\"Name of a\">1</a>"
                + "<a href=\"#b\" title=\"Name of b\">2</a>");
  }

  private RunWriter writer(String start) {
    return new RunWriter(out, id -> start + id.value(), id -> "Name of " + id.value());
  }

  private static Run run(String text, Set<Run.Look> looks, @Nullable SourceId cites) {
    return new Run(text, looks, "", cites);
  }
}
