package dev.standpoint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Palette;
import dev.standpoint.diagnostic.Severity;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ColoursTest {

  private final boolean before = MessageUtils.isColorEnabled();

  @AfterEach
  void asBefore() {
    MessageUtils.setColorEnabled(before);
  }

  @Test
  void severitiesHaveTheColoursOfMaven() {
    MessageUtils.setColorEnabled(true);
    Palette palette = Colours.palette(null);

    assertThat(palette.paint(Severity.ERROR, "^^")).isEqualTo("\u001b[1;31m^^\u001b[m");
    assertThat(palette.paint(Severity.WARNING, "^^")).isEqualTo("\u001b[1;33m^^\u001b[m");
    assertThat(palette.paint(Severity.INFO, "^^")).isEqualTo("\u001b[1;34m^^\u001b[m");
  }

  @Test
  void wordsArePlainWhereMavenIs() {
    MessageUtils.setColorEnabled(false);

    assertThat(Colours.palette(null).paint(Severity.ERROR, "^^")).isEqualTo("^^");
  }

  @Test
  void wordsArePlainWhereTheEnvironmentAsksForIt() {
    MessageUtils.setColorEnabled(true);

    assertThat(Colours.palette("1").paint(Severity.ERROR, "^^")).isEqualTo("^^");
    assertThat(Colours.palette("").paint(Severity.ERROR, "^^")).contains("\u001b[");
  }
}
