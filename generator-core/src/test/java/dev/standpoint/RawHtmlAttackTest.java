package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.page.HtmlRenderer;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Where a build allows HTML, nothing in it runs, loads, or passes for ours. */
class RawHtmlAttackTest {

  private static final Path ATTACKS = Path.of("src/test/resources/html/attacks.txt");

  private static final Set<String> RUNNING =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "applet",
          "form",
          "input",
          "button",
          "textarea",
          "select",
          "base",
          "meta",
          "link",
          "style",
          "svg",
          "math",
          "video",
          "audio",
          "source",
          "img",
          "image",
          "frame",
          "frameset",
          "template",
          "noscript",
          "marquee",
          "dialog",
          "slot");

  private static final Theme THEME = theme();

  private static final HtmlRenderer SCREEN = HtmlRenderer.alone(THEME);
  private static final PrintRenderer PRINT = new PrintRenderer(THEME);

  private static Theme theme() {
    try {
      return ThemeReader.read(Optional.empty(), Path.of("").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One on a line; {@code \n} is a line end. */
  static Stream<String> attacks() throws IOException {
    return Files.readString(ATTACKS)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("\\n", "\n"));
  }

  @Test
  void thereAreManyAttacks() throws IOException {
    assertThat(attacks().distinct()).hasSizeGreaterThan(90);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itDoesNothingByItself(String attack) {
    isHarmless(attack + "\n");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itDoesNothingWithinWords(String attack) {
    isHarmless("Words " + attack.replace('\n', ' ') + " and *words*.\n");
  }

  private static void isHarmless(String text) {
    Briefing briefing =
        BriefingAssembler.assemble(
                PackReader.read(PackText.folder(text), RawHtmlPolicy.SANITISED).value(),
                Optional.empty())
            .value();
    SCREEN.render(briefing).value().stream()
        .filter(page -> page.path().startsWith("notes/"))
        .map(page -> Jsoup.parse(text(page)).expectFirst("article"))
        .forEach(RawHtmlAttackTest::isHarmless);
    String print = text(PRINT.render(briefing).value().get(0));
    assertThatCode(() -> wellFormed(print)).doesNotThrowAnyException();
  }

  private static void isHarmless(Element article) {
    for (Element element : article.getAllElements()) {
      assertThat(RUNNING).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "id", "srcdoc");
        assertThat(attribute.getValue()).doesNotContainIgnoringCase("javascript:");
      }
      assertThat(element.attr("href")).matches("|https?://.*|mailto:.*|tel:.*|#.*|\\.\\./.*");
      assertThat(element.className()).isIn("", "prose", "html");
    }
  }

  private static void wellFormed(String xml) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    parser.setErrorHandler(null);
    parser.parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Artifact artifact) {
    return new String(artifact.bytes(), StandardCharsets.UTF_8);
  }
}
