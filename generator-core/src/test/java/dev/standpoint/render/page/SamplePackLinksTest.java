package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.Pack;
import dev.standpoint.read.ContentReader;
import dev.standpoint.render.LinkCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample packs as of every stage of their stories. */
class SamplePackLinksTest {

  private static List<Pack> packs;

  @BeforeAll
  static void read() throws IOException {
    Path content = Path.of("..", "content", "src", "packs");
    packs = ContentReader.read(content, content).value().packs();
  }

  @ParameterizedTest
  @CsvSource({
    "european-force, 2025-02-10",
    "european-force, 2025-02-11",
    "european-force, 2025-02-13",
    "european-force, 2025-02-17",
    "european-force, 2025-02-18",
    "european-force, 2025-02-23",
    "orla-strait, 2030-10-31",
    "orla-strait, 2030-11-30",
    "orla-strait, 2031-01-19",
    "orla-strait, 2031-03-12",
    "orla-strait, 2031-03-13",
    "orla-strait, 2031-03-28",
    "orla-strait, 2031-04-05"
  })
  void everyLinkLeadsSomewhere(String id, String day) {
    Briefing briefing = WrittenProse.briefing(pack(id), Optional.of(LocalDate.parse(day)));

    assertThat(LinkCheck.broken(HtmlRenderer.alone(WrittenProse.THEME).render(briefing).value()))
        .isEmpty();
    // Pictures reach the printer beside the document, not as files.
    assertThat(LinkCheck.broken(new PrintRenderer(WrittenProse.THEME).render(briefing).value()))
        .allMatch(broken -> broken.contains(": ../assets/images/map-"));
  }

  private static Pack pack(String id) {
    return packs.stream().filter(pack -> pack.info().id().equals(id)).findFirst().orElseThrow();
  }
}
