package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels of a page are in the language of the pack, or else in English. */
class PageLanguageTest {

  private static final String STATEMENT = "[no]{.against actor=lund on=crossing} [@gull-0401]\n";

  static LongStream seeds() {
    return LongStream.range(0, 3);
  }

  /** Klingon has a code, {@code tlh}, and no words file. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLanguageWithoutAFileHasEnglishLabels(long seed) {
    String text = PackGenerator.text(seed);

    Map<String, String> english = files(text);
    Map<String, String> klingon = files(in("tlh", text));

    assertThat(klingon.keySet()).isEqualTo(english.keySet());
    klingon.forEach(
        (path, page) ->
            assertThat(page.replace("lang=\"tlh\"", "lang=\"en\""))
                .as(path)
                .isEqualTo(english.get(path))
                .as("every place in a sentence is filled in")
                .doesNotContainPattern("\\{[a-z-]+}"));
  }

  @Test
  void aPageSaysInWhichLanguageItIs() {
    Map<String, String> files = files(in("de", "== pack.md\nFront.\n== 10-note.md\n" + STATEMENT));
    Document page = Jsoup.parse(Objects.requireNonNull(files.get("index.html")));

    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("#positions .held .word").get(0).text()).isEqualTo("dagegen");
  }

  /** A generated pack, whose front page has no front matter, in a language. */
  private static String in(String language, String text) {
    String start = "== pack.md\n";
    assertThat(text).contains(start).doesNotContain(start + "---");
    return text.replace(start, start + "---\ntitle: The crossing\nlang: " + language + "\n---\n");
  }

  /** Pages and the print document, by path. */
  private static Map<String, String> files(String text) {
    Briefing briefing = WrittenProse.briefing(text);
    return Stream.of(HtmlRenderer.alone(WrittenProse.THEME), new PrintRenderer(WrittenProse.THEME))
        .flatMap(renderer -> renderer.render(briefing).value().stream())
        .filter(file -> file.path().matches(".*\\.x?html"))
        .collect(
            Collectors.toMap(
                Artifact::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));
  }
}
