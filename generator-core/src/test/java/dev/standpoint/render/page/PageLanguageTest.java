package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
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

  private static final Path ENGLISH =
      Path.of("src/main/resources/dev/standpoint/render/words/words_en.properties");
  private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+}");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}");

  private static final String GERMAN =
      """
      == pack.md
      ---
      title: Die Querung
      lang: de
      ---
      ::: {.key-points}
      - Holt stimmt nun zu.
      :::

      Der Stand der Dinge.
      == actors.yaml
      - {id: holt, name: Ane Holt, member-of: [{of: norra, as: Ministerin}]}
      - {id: lund, name: Per Lund}
      - {id: norra, name: Regierung Norra, kind: organization}
      == issues.yaml
      - {id: crossing, name: Querung, question: Soll gebaut werden?}
      - {id: guarantee, name: Bürgschaft, question: Soll der Staat bürgen?}
      == 10-gipfel.md
      # Der Gipfel

      Holt [lehnte ab]{.against actor=holt on=crossing} [@courier-0312] und
      [stimmte dann zu]{.conditional actor=holt on=crossing if="!guarantee"} [@gull-0401].
      Lund [schwieg]{.silent actor=lund on=guarantee} [@courier-0312]. Am Tag darauf folgen
      [Gespräche]{.event when=2031-04-02 actors=holt} [@gull-0401].

      ::: {.coverage}
      :::

      ::: {.gaps}
      :::

      ::: {.history}
      :::
      """;

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
                .doesNotContainPattern(PLACE));
  }

  @Test
  void aPageSaysInWhichLanguageItIs() {
    Map<String, String> files = files(in("de", "== pack.md\nFront.\n== 10-note.md\n" + STATEMENT));
    Document page = Jsoup.parse(Objects.requireNonNull(files.get("index.html")));

    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("#positions .held .word").get(0).text()).isEqualTo("dagegen");
  }

  @Test
  void aGermanPackHasGermanLabels() {
    Document page = Jsoup.parse(Objects.requireNonNull(files(GERMAN).get("index.html")));

    assertThat(page.select(".masthead li").eachText())
        .containsExactly(
            "Überblick", "Positionen", "Zeitleiste", "Berichterstattung", "Notizen", "Quellen");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Das Wichtigste",
            "Wer steht wo",
            "Was sich geändert hat",
            "Neu seit 25. März 2031",
            "Zeitleiste",
            "Berichterstattung",
            "Notizen");
    assertThat(page.select(".title .facts").text()).isEqualTo("Stand: 1. April 2031");
    assertThat(page.select("#positions td").text())
        .contains(
            "falls ohne Bürgschaft", "1 unabhängige Quelle", "Zuvor: − dagegen, 12. März 2031");
    assertThat(page.select("#shifts thead th").eachText())
        .containsExactly("Wer und wozu", "Zuvor", "Danach");
    assertThat(page.select("#timeline li .tag").text()).isEqualTo("geplant");
    assertThat(page.select("#notes .details").text()).isEqualTo("3 Positionen, 1 Ereignis");
  }

  @Test
  void noEnglishLabelIsLeftInAGermanPack() throws IOException {
    List<String> english = englishLabels();
    assertThat(english).hasSizeGreaterThan(200).contains("Who stands where", "You are here");

    files(GERMAN).forEach((path, text) -> assertThat(english).as(path).noneMatch(text::contains));
  }

  /** The parts of labels of two words and more, between what is filled in. */
  private static List<String> englishLabels() throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(ENGLISH, StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words.values().stream()
        .flatMap(label -> PLACE.splitAsStream(label.toString()))
        .map(String::strip)
        .filter(part -> TWO_WORDS.matcher(part).find())
        .toList();
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
