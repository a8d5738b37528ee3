package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.Elsewhere;
import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.cite.Bibliographies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamePagesTest {

  private static final String TEXT = PackGenerator.text(7);

  @ParameterizedTest
  @EnumSource
  void defaultLocaleAndTimeZoneDoNotShow(Elsewhere elsewhere) {
    assertThat(elsewhere.make(SamePagesTest::rendered)).isEqualTo(rendered());
  }

  private static List<String> rendered() {
    Stream<Renderer> renderers =
        Stream.of(
            HtmlRenderer.beside(true, true, WrittenProse.THEME, new Bibliographies(1)),
            new PrintRenderer(WrittenProse.THEME));
    var briefing = WrittenProse.briefing(PackText.pack(TEXT), Optional.empty());
    return renderers
        .flatMap(renderer -> renderer.render(briefing).value().stream())
        .filter(artifact -> artifact.path().endsWith("html"))
        .map(SamePagesTest::pathAndText)
        .toList();
  }

  private static String pathAndText(Artifact artifact) {
    return artifact.path() + "\n" + new String(artifact.bytes(), StandardCharsets.UTF_8);
  }
}
