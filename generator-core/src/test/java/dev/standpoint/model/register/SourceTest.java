package dev.standpoint.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final Edtf MARCH = Edtf.parse("2031-03").orElseThrow();

  @Test
  void theVoiceIsTheOriginElseTheOutletElseTheSourceItself() {
    assertThat(source("Gull", "Norra News Agency").voice()).isEqualTo("Norra News Agency");
    assertThat(source("Gull", "").voice()).isEqualTo("Gull");
    assertThat(source("", "").voice()).isEqualTo("gull-0312");
  }

  @Test
  void variablesThatAreNotGivenAreEmpty() {
    Source source = source("Gull", "");

    assertThat(source.title()).isEqualTo("Bridge agreed");
    assertThat(source.url()).isEmpty();
    assertThat(source.authors()).containsExactly("Ane von Holt", "Reuters");
    assertThat(source.issued()).isEqualTo(MARCH);
    assertThat(source.accessed()).isNull();
  }

  @Test
  void anItemKeepsItsOwnCopiesInTheOrderGiven() {
    Map<String, String> texts = new LinkedHashMap<>(Map.of("title", "A"));
    texts.put("genre", "B");
    List<CslName> authors = new ArrayList<>(List.of(CslName.literal("Reuters")));
    CslItem item = new CslItem("article", texts, Map.of("author", authors), Map.of());

    texts.clear();
    authors.clear();

    assertThat(item.texts().keySet()).containsExactly("title", "genre");
    assertThat(item.names("author")).containsExactly(CslName.literal("Reuters"));
    assertThatThrownBy(() -> item.texts().put("title", "C"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void noVariableOfCslIsOfTwoTypes() {
    List<String> all = new ArrayList<>(CslItem.TEXTS);
    all.addAll(CslItem.NAMES);
    all.addAll(CslItem.DATES);

    assertThat(all).doesNotHaveDuplicates();
    assertThat(CslItem.TYPES).doesNotHaveDuplicates().contains("article-newspaper", "webpage");
  }

  private static Source source(String outlet, String origin) {
    CslItem item =
        new CslItem(
            "article-newspaper",
            Map.of("title", "Bridge agreed"),
            Map.of(
                "author",
                List.of(new CslName("Holt", "Ane", "von", "", "", ""), CslName.literal("Reuters"))),
            Map.of("issued", MARCH));
    return new Source(
        new SourceId("gull-0312"), item, outlet, origin, "", "", Span.startOf("sources.yaml"));
  }
}
