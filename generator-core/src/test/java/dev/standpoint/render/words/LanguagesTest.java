package dev.standpoint.render.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.date.EdtfGenerator;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees of dates, values and figures in each language that has words of its own. */
class LanguagesTest {

  private static final Path WORDS = Path.of("src/main/resources/dev/standpoint/render/words");
  private static final Path EXPECTED = Path.of("src/test/resources/dev/standpoint/render/words");
  private static final Pattern FILE = Pattern.compile("words_([a-z]+)\\.properties");
  private static final Pattern NAME = Pattern.compile("\\{[a-z-]+}");

  /** What a language may add to a key of English. */
  private static final Pattern FORM =
      Pattern.compile(
          "month\\.\\d+\\.beside-day|day-number\\.\\d+|.+\\.genitive"
              + "|.+\\.(?:zero|one|two|few|many)"
              + "|interval\\.open-(?:end|start)\\."
              + "(?:day|day-\\d+|month|year|long-year|spring|summer|autumn|winter)");

  private static final Pattern OF_DATES_AND_VALUES =
      Pattern.compile(
          "(?:month|month-short|day-number|season|year|date|about|possibly|possibly-about|interval"
              + "|digit-group|decimal-sign|stance|value|figure|table)(?:\\..+)?");

  private static final Issue TOLL =
      new Issue(
          new IssueId("toll"),
          "What should the toll be?",
          "Toll",
          IssueKind.QUANTITY,
          "",
          List.of(new Issue.Option("north", "Nord")),
          List.of(),
          List.of(),
          Span.startOf("issues.yaml"));

  static Stream<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.stream().map(name -> FILE.matcher(name).replaceFirst("$1"));
    }
  }

  static Stream<String> translations() throws IOException {
    return languages().filter(not("en"::equals));
  }

  @Test
  void theLanguagesAreThese() throws IOException {
    assertThat(languages()).containsExactly("ar", "de", "en", "es", "fr", "it", "nl", "pl", "uk");
  }

  /** The table says them one a line: {@code 2031-03 | März 2031}. */
  @ParameterizedTest
  @MethodSource("translations")
  void datesAreSaidAsTheLanguageSaysThem(String tag) throws IOException {
    DateWords words = Words.in(tag).dates();
    Path table = EXPECTED.resolve("dates_" + tag + ".txt");
    List<String> expected = Files.readAllLines(table);

    List<String> said =
        expected.stream()
            .map(line -> line.split(" \\| ", 2)[0])
            .map(edtf -> edtf + " | " + words.full(date(edtf)))
            .toList();

    assertThat(said).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void theTablesSayTheSameDates(String tag) throws IOException {
    assertThat(dates(tag)).isEqualTo(dates("de"));
  }

  /** Labels are translated all at once, or a page would be in two languages. */
  @ParameterizedTest
  @MethodSource("translations")
  void everyLanguageHasEveryKeyAndNoOther(String tag) throws IOException {
    Set<String> english = words("en").stringPropertyNames();
    Set<String> keys = words(tag).stringPropertyNames();

    boolean labels = keys.stream().anyMatch(not(OF_DATES_AND_VALUES.asMatchPredicate()));
    assertThat(keys)
        .containsAll(
            english.stream()
                .filter(key -> labels || OF_DATES_AND_VALUES.matcher(key).matches())
                .toList());
    assertThat(keys)
        .filteredOn(not(english::contains))
        .allMatch(key -> FORM.matcher(key).matches());
    assertThat(words(tag).values()).noneMatch(word -> word.toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void aPatternFillsInWhatTheEnglishOneDoes(String tag) throws IOException {
    Properties english = words("en");
    words(tag)
        .forEach(
            (key, pattern) -> {
              String base = key.toString().replaceFirst("^(month|day-number)\\..*", "");
              String inEnglish = closest(english, base);
              assertThat(names(pattern.toString())).as(key.toString()).isEqualTo(names(inEnglish));
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyDateHasWordsWithNoBraceLeftInThem(String tag) {
    DateWords words = Words.in(tag).dates();
    EdtfGenerator generator = new EdtfGenerator(7);
    for (int i = 0; i < 1_000; i++) {
      Edtf date = date(generator.valid());

      assertThat(words.full(date)).as(date.text()).isNotBlank().doesNotContain("{", "}");
      assertThat(words.compact(date)).as(date.text()).isNotBlank().doesNotContain("{", "}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de    | 12. Sept. 2031   | seit Okt. 2031",
        "fr    | 12 sept. 2031    | depuis oct. 2031",
        "es    | 12 de sept. de 2031 | desde oct. de 2031",
        "it    | 12 set 2031      | da ott 2031",
        "nl    | 12 sep. 2031     | sinds okt. 2031",
        "pl    | 12 wrz 2031      | od paź 2031",
        "uk    | 12 верес. 2031 р. | від жовт. 2031 р.",
        "ar    | 12 سبتمبر 2031    | منذ أكتوبر 2031",
      })
  void tablesHaveShortMonths(String tag, String day, String since) {
    DateWords words = Words.in(tag).dates();

    assertThat(words.compact(date("2031-09-12"))).isEqualTo(day);
    assertThat(words.compact(date("2031-10/.."))).isEqualTo(since);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "de-AT", "DE-at", "de-Latn-AT", "de-CH-1996"})
  void aRegionHasTheWordsOfItsLanguage(String tag) {
    assertThat(Words.in(tag).dates().full(date("2031-03-12"))).isEqualTo("12. März 2031");
    assertThat(Words.in(tag).values().words(Stance.FOR, TOLL)).isEqualTo("dafür");
    assertThat(Words.in(tag).figures().label(FigureKind.TABLE, 2)).isEqualTo("Tabelle 2");
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesAreSaidAsTheLanguageSaysThem(String tag, List<String> expected) {
    ValueWords words = Words.in(tag).values();
    Stream<Value> stances = Arrays.stream(Stance.values());
    Stream<Value> quantities =
        Stream.of("..1500", "<20000", "5000..", ">1234567.5", "40..60", "-10..5")
            .map(text -> Quantity.parse(text).orElseThrow());
    Stream<Value> rejection = Stream.of(new Rejection(new Choice("north")));

    assertThat(
            Stream.of(stances, quantities, rejection)
                .flatMap(values -> values)
                .map(value -> words.words(value, TOLL).replace('\u00a0', '_')))
        .containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> values() throws IOException {
    return Files.readAllLines(EXPECTED.resolve("values.txt")).stream()
        .map(line -> List.of(line.split(" \\| ", -1)))
        .map(cells -> Arguments.of(cells.get(0), cells.subList(1, cells.size())));
  }

  @Test
  void theDefaultLocaleHasNoSay() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(Words.in("ar").dates().full(date("2031-03-12"))).isEqualTo("12 مارس 2031");
      assertThat(Words.in("uk").values().words(Quantity.parse("12345.5").orElseThrow(), TOLL))
          .isEqualTo("12\u00a0345,5");
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static List<String> dates(String tag) throws IOException {
    return Files.readAllLines(EXPECTED.resolve("dates_" + tag + ".txt")).stream()
        .map(line -> line.split(" \\| ", 2)[0])
        .toList();
  }

  private static Properties words(String tag) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(WORDS.resolve("words_" + tag + ".properties"), UTF_8)) {
      words.load(in);
    }
    return words;
  }

  /** The English pattern that a form stands in for; empty for mere words. */
  private static String closest(Properties english, String key) {
    String known = key;
    while (!known.isEmpty() && english.getProperty(known) == null) {
      known = known.substring(0, Math.max(0, known.lastIndexOf('.')));
    }
    return english.getProperty(known, "");
  }

  /** Without what a language may leave to the months, and with one name for a date in any case. */
  private static Set<String> names(String pattern) {
    return NAME.matcher(pattern.replace("-genitive", "").replace("-beside-day", ""))
        .results()
        .map(MatchResult::group)
        .filter(not("{last}"::equals))
        .collect(Collectors.toSet());
  }

  private static Edtf date(String text) {
    return Edtf.parse(text).orElseThrow();
  }
}
