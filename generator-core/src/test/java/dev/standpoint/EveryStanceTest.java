package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new stance has places that no compiler asks for. */
class EveryStanceTest {

  private static final Path MAIN = Path.of("src/main/java/dev/standpoint");
  private static final Path ASSETS =
      Path.of("..", "templates", "src/main/resources/dev/standpoint/templates");

  /** A silence is not an answer, so that the axis of answers has no place for it. */
  @ParameterizedTest
  @EnumSource(value = Stance.class, mode = EnumSource.Mode.EXCLUDE, names = "SILENT")
  void hasAPlaceOnTheAxisOfAnswers(Stance stance) {
    assertThat(MAIN.resolve("render/chart/value/ValueAxis.java"))
        .content()
        .contains("Stance." + stance.name());
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void hasItsLookOnScreen(Stance stance) {
    assertThat(ASSETS.resolve("assets/screen.css")).content().contains("." + stance.key());
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void isInTheSchemaOfTheDataAndInTheGuide(Stance stance) throws IOException {
    assertThat(
            Files.readString(
                Path.of("src/main/resources/dev/standpoint/schema/pack-data.schema.json")))
        .contains("\"" + stance.key() + "\"");
    assertThat(Path.of("..", "content", "README.md")).content().contains("`." + stance.key());
  }
}
