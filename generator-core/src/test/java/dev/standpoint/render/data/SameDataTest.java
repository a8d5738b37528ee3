package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDataTest {

  private static final String RANDOM = PackGenerator.text(7);
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
    Map<String, String> golden = Data.golden().files();
    Map<String, String> random = Data.of(RANDOM).files();

    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertThat(Data.golden().files()).isEqualTo(golden);
    assertThat(Data.of(RANDOM).files()).isEqualTo(random);
  }
}
