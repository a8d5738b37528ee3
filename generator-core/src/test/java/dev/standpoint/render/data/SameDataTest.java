package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.Elsewhere;
import dev.standpoint.PackGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameDataTest {

  private static final String RANDOM = PackGenerator.text(7);

  @ParameterizedTest
  @EnumSource
  void defaultLocaleAndTimeZoneDoNotShow(Elsewhere elsewhere) {
    assertThat(elsewhere.make(() -> Data.golden().files())).isEqualTo(Data.golden().files());
    assertThat(elsewhere.make(() -> Data.of(RANDOM).files())).isEqualTo(Data.of(RANDOM).files());
  }
}
