package dev.standpoint.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateNamesTest {

  private static final Path WORDS =
      Path.of("src", "main", "resources", "dev", "standpoint", "render", "words");

  @Test
  void everyLanguageOfPagesIsRead() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      List<String> languages =
          files
              .map(file -> file.getFileName().toString().replaceAll("words_|\\.properties", ""))
              .toList();
      assertThat(DateNames.LANGUAGES).containsExactlyInAnyOrderElementsOf(languages);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMonthIsReadByItsName(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(WORDS.resolve("words_" + language + ".properties"))) {
      words.load(in);
    }
    for (int month = 1; month <= 12; month++) {
      String edtf = "2031-%02d-12".formatted(month);
      String name = words.getProperty("month." + month + ".beside-day", "");
      String shown = name.isEmpty() ? words.getProperty("month." + month, "") : name;
      if (!shown.isEmpty()) {
        assertThat(Edtf.read("12 " + shown + " 2031").map(Edtf::text)).as(shown).contains(edtf);
        assertThat(Edtf.read("12. " + shown + " 2031").map(Edtf::text)).as(shown).contains(edtf);
      }
    }
  }

  @Test
  void wordsThatAreNotOfADateAreNotRead() {
    assertThat(Edtf.read("maybe 2031")).isEmpty();
    assertThat(Edtf.read("marching 2031")).isEmpty();
    assertThat(Edtf.read("3/4/2031")).isEmpty();
    assertThat(Edtf.read("x".repeat(100_000))).isEmpty();
  }

  private static List<String> languages() {
    return DateNames.LANGUAGES;
  }
}
