package dev.standpoint.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePagesTest {

  private static final String TEXT = PackGenerator.text(7);
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, Asia/Kathmandu",
    "th-TH-u-ca-buddhist, Etc/GMT+12"
  })
  void defaultLocaleAndTimeZoneDoNotShow(String locale, String zone) {
    List<String> before = rendered();

    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertThat(rendered()).isEqualTo(before);
  }

  private static List<String> rendered() {
    Stream<Renderer> renderers =
        Stream.of(HtmlRenderer.beside(true, true, Written.THEME), new PrintRenderer(Written.THEME));
    var briefing = Written.briefing(PackText.pack(TEXT), Optional.empty());
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
