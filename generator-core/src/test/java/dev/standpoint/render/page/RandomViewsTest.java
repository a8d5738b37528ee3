package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.read.PackReader;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.LinkCheck;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, placed twice with filters of all sorts, in packs of all sorts. */
class RandomViewsTest {

  private static final List<String> FILTERS =
      List.of(
          "",
          "actor=\"holt norra\"",
          "on=crossing",
          "on=\"toll route\" actor=holt",
          "outlet=\"Outlet 1\"",
          "lane=talks",
          "from=2031-04",
          "from=2031-02 to=2031-05-14",
          "to=2031-06 actor=gov-norra lane=talks");
  private static final List<String> LAYOUTS =
      List.of(
          "",
          " down=government",
          " down=state show=\"words date\"",
          " down=bloc",
          " down=outlet",
          " across=outlet",
          " down=state across=outlet",
          " show=\"marks sources\"");

  static LongStream seeds() {
    return LongStream.range(0, 6);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void pagesAreSound(long seed) {
    for (Briefing briefing : briefings(seed)) {
      List<Artifact> artifacts = HtmlRenderer.alone(WrittenProse.THEME).render(briefing).value();

      assertThat(LinkCheck.broken(artifacts)).isEmpty();
      for (Artifact artifact : BuiltPages.of(artifacts)) {
        // Views stand in notes and on pages of their own.
        if (artifact.path().matches("[^/]+|notes/.*")) {
          assertSound(BuiltPages.parsed(artifact));
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void thePrintDocumentIsSound(long seed) {
    for (Briefing briefing : briefings(seed)) {
      List<Artifact> artifacts = new PrintRenderer(WrittenProse.THEME).render(briefing).value();
      String text = new String(artifacts.get(0).bytes(), StandardCharsets.UTF_8);
      Document page = Jsoup.parse(text, "", Parser.xmlParser());

      assertSound(page);
      assertThat(page.select("a[href^=#]").eachAttr("href"))
          .allMatch(href -> page.getElementById(href.substring(1)) != null);
    }
  }

  private static void assertSound(Document page) {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select(".view"))
        .allSatisfy(
            view -> {
              assertThat(view.select(".view-title").text()).isNotBlank();
              assertThat(view.select(".empty").isEmpty())
                  .isEqualTo(!view.select("table, ol, ul").isEmpty());
            });
    for (var table : page.select(".view table")) {
      int columns = table.select("thead th").size();
      assertThat(table.select("tbody tr"))
          .allMatch(row -> row.hasClass("group") || row.children().size() == columns);
    }
  }

  private static List<Briefing> briefings(long seed) {
    // Some filters name outlets and lanes that a pack does not have, which is a warning.
    var pack = PackReader.read(PackText.folder(text(seed))).value();
    return List.of(
        WrittenProse.briefing(pack, Optional.empty()),
        WrittenProse.briefing(pack, Optional.of(LocalDate.of(2031, 5, 20))));
  }

  private static String text(long seed) {
    Random random = new Random(seed);
    List<String> views = new ArrayList<>();
    for (ViewKind kind : ViewKind.values()) {
      for (int i = 0; i < 2; i++) {
        String filter = FILTERS.get(random.nextInt(FILTERS.size()));
        String layout = kind == ViewKind.MATRIX ? LAYOUTS.get(random.nextInt(LAYOUTS.size())) : "";
        views.add("::: {.%s %s%s}\n:::\n\n".formatted(kind, filter, layout));
      }
    }
    String all = String.join("", views);
    String front = "== pack.md\n" + (seed % 2 == 0 ? all : "");
    return PackGenerator.text(seed).replace("== pack.md\n", front) + "\n== 90-views.md\n" + all;
  }
}
