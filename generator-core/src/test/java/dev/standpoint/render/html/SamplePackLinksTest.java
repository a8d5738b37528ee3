package dev.standpoint.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.Pack;
import dev.standpoint.read.ContentReader;
import dev.standpoint.render.LinkCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample pack as of every stage of its story. */
class SamplePackLinksTest {

  private static Pack pack;

  @BeforeAll
  static void read() throws IOException {
    Path content = Path.of("..", "content", "src", "packs");
    pack = ContentReader.read(content, content).value().packs().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-10",
        "2025-02-11",
        "2025-02-13",
        "2025-02-17",
        "2025-02-18",
        "2025-02-23"
      })
  void everyLinkLeadsSomewhere(String day) {
    Briefing briefing = Written.briefing(pack, Optional.of(LocalDate.parse(day)));

    assertThat(LinkCheck.broken(HtmlRenderer.alone(Written.THEME).render(briefing).value()))
        .isEmpty();
    assertThat(LinkCheck.broken(new PrintRenderer(Written.THEME).render(briefing).value()))
        .isEmpty();
  }
}
