package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;

/** Every text says in which language it is, wherever a page or the print document shows it. */
class TextLanguageTest {

  /** French words have a circumflex, English ones in the text are in capitals. */
  private static final String MIXED =
      """
      == pack.md
      ---
      title: Languages
      ---
      KEY TEXT [forêt]{lang=fr}.

      ## Tête {lang=fr}

      Même [8].

      ::: {.key-points}
      - Première fête
      :::

      ::: {.matrix}
      :::
      == actors.yaml
      - {id: holt, name: HOLT}
      - {id: lund, name: LUND}
      == issues.yaml
      - {id: crossing, name: CROSSING, question: THE CROSSING}
      == 10-fr.md
      ---
      lang: fr
      ---
      # Côté rêve

      Être [prêt]{.for actor=holt on=crossing when=2031-01-02 if="sûr et prêt"} [@gull-0401].
      ["Bête"]{.against actor=holt on=crossing when=2031-02-02} [@gull-0401].
      Ôter [fenêtre]{.event when=2031-03-02 place=Forêt lane=Pôle} [@gull-0401].

      | Tête | Fête |
      |---|---|
      | bête | `x` |

      Hôte
      : hôtel [^1]

      ## IN SHORT {lang=en}

      WORDS [intérêt]{lang=fr} and [SAID]{.for actor=lund on=crossing when=2031-01-02} [@gull-0401].

      ### DEEPER

      [مرحبا]{.event when=2031-03-05 lang=ar} [@gull-0401].

      [^1]: Fête
      == 20-ar.md
      ---
      title: عنوان
      lang: ar
      ---
      قال [نعم]{.against actor=lund on=crossing when=2031-04-02} [@gull-0401].

      ::: {.assessment lang=fr}
      Bâtir
      :::

      - بند
      == 30-en.md
      # ABOUT

      PLAIN TEXT.

      # Être {lang=fr}

      Âme.

      ## Sous-tête

      Bête.

      # AGAIN

      LAST.
      """;

  private static final Pattern FRENCH = Pattern.compile("[âêôûÂÊÔ]");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern ENGLISH = Pattern.compile("\\b(?!TLP)[A-Z]{4,}\\b");

  @Test
  void everyTextIsInItsLanguageOnEveryPageAndInPrint() {
    Map<String, String> pages = new TreeMap<>(files(MIXED));
    assertThat(pages).containsKeys("index.html", "notes/fr.html", "timeline.html");
    pages.forEach((path, page) -> assertLanguages(path, Jsoup.parse(page)));
  }

  @Test
  void aLanguageIsNotSaidTwice() {
    files(MIXED)
        .forEach(
            (path, page) -> {
              for (Element element : Jsoup.parse(page).select("[lang] [lang]")) {
                Element around = Objects.requireNonNull(element.parent());
                assertThat(nearest(around, "lang") + nearest(around, "dir"))
                    .as(path + " " + element)
                    .isNotEqualTo(nearest(element, "lang") + nearest(element, "dir"));
              }
            });
  }

  @Test
  void whereThereAreNoWordsThereIsNoElementOfTheirLanguage() {
    Map<String, String> files =
        files(
            """
            == pack.md
            Front.
            == 10-fr.md
            ---
            lang: fr
            ---
            Holt [viendra]{.for actor=holt on=crossing} [@gull-0401].
            """);
    Document index = Jsoup.parse(String.valueOf(files.get("index.html")));
    assertThat(index.select("[lang=fr]")).isNotEmpty();
    assertThat(index.select("[lang=fr]:not(:has(*))")).allMatch(Element::hasText);
    assertThat(index.select(".condition")).isEmpty();
  }

  @Test
  void datesAreInTheLanguageOfTheirText() {
    Map<String, String> files =
        files(
            """
            == pack.md
            Front.
            == 10-fr.md
            ---
            lang: fr
            ---
            ::: {.events}
            - 2031-03-02: réunion [@gull-0401]
            :::
            """);
    assertThat(Jsoup.parse(String.valueOf(files.get("notes/fr.html"))).select(".prose time").text())
        .isEqualTo("2 mars 2031");
  }

  private static void assertLanguages(String path, Document page) {
    NodeVisitor visitor =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            assertLanguage(path, text.text(), Objects.requireNonNull(text.parent()));
          }
        };
    NodeTraversor.traverse(visitor, page.body());
  }

  private static void assertLanguage(String path, String words, Element around) {
    // A tooltip is one text of a label and words; it cannot have elements.
    if (around.closest("svg") != null) {
      return;
    }
    String language = nearest(around, "lang");
    String where = path + ": " + words + " in " + around.outerHtml();
    if (FRENCH.matcher(words).find()) {
      assertThat(language).as(where).isEqualTo("fr");
      assertThat(nearest(around, "dir")).as(where).isIn("", "ltr");
    }
    if (ARABIC.matcher(words).find()) {
      assertThat(language).as(where).isEqualTo("ar");
      assertThat(nearest(around, "dir")).as(where).isEqualTo("rtl");
    }
    if (ENGLISH.matcher(words).find()) {
      assertThat(language).as(where).isEqualTo("en");
      assertThat(nearest(around, "dir")).as(where).isIn("", "ltr");
    }
  }

  /** The value in force at an element; empty if none is. */
  private static String nearest(Element element, String attribute) {
    Element with = element.closest("[" + attribute + "]");
    return with == null ? "" : with.attr(attribute);
  }

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
