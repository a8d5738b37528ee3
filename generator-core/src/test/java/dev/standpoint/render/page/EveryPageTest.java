package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.LinkCheck;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page of every pack. */
class EveryPageTest {

  private static final HtmlRenderer RENDERER = HtmlRenderer.alone(WrittenProse.THEME);
  private static final Pattern FROM_ELSEWHERE =
      Pattern.compile("url\\(\\s*[\"']?\\s*(https?:|//)|@import", Pattern.CASE_INSENSITIVE);

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPageIsAsAPageShouldBeAndLeadsSomewhere(long seed) {
    for (Briefing briefing : briefings(seed)) {
      List<Artifact> artifacts = RENDERER.render(briefing).value();

      assertThat(LinkCheck.broken(artifacts)).isEmpty();
      assertThat(LinkCheck.orphans(artifacts)).isEmpty();
      for (Artifact artifact : BuiltPages.of(artifacts)) {
        Document page = BuiltPages.parsed(artifact);

        assertThat(page.title()).isNotBlank();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("script, iframe, object, embed, [^on], style")).isEmpty();
        assertThat(leaps(page)).isEmpty();
      }
    }
  }

  @Test
  void nothingIsAskedOfAnyOtherHost() {
    for (Artifact artifact :
        RENDERER.render(WrittenProse.briefing(PackGenerator.text(1))).value()) {
      if (artifact.path().endsWith(".html")) {
        assertThat(
                BuiltPages.parsed(artifact)
                    .select("link, img, script, source, video, audio")
                    .eachAttr("href"))
            .allMatch(href -> href.matches("(\\.\\./)?assets/[a-z.]+"));
      } else if (artifact.path().endsWith(".css")) {
        assertThat(new String(artifact.bytes(), StandardCharsets.UTF_8))
            .doesNotContainPattern(FROM_ELSEWHERE);
      }
    }
  }

  /** Without a date and as of two. */
  private static List<Briefing> briefings(long seed) {
    var pack = PackText.pack(PackGenerator.text(seed));
    return List.of(
        WrittenProse.briefing(pack, Optional.empty()),
        WrittenProse.briefing(pack, Optional.of(LocalDate.of(2031, 4, 20))),
        WrittenProse.briefing(pack, Optional.of(LocalDate.of(2031, 7, 20))));
  }

  /** Headings that are more than one level below the one before. */
  private static List<String> leaps(Document page) {
    List<String> leaps = new ArrayList<>();
    int before = 0;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1) {
        leaps.add(heading.outerHtml());
      }
      before = level;
    }
    return leaps;
  }
}
