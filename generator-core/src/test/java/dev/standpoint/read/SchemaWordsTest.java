package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.standpoint.read.frontmatter.FrontMatterWords;
import dev.standpoint.read.register.RegisterWords;
import dev.standpoint.read.value.Synonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON Schemas know every synonym that the reader knows, and suggest only the main words. */
class SchemaWordsTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/dev/standpoint/schema");

  /** The keys of a kind of map, and where the schema describes it. */
  @SuppressWarnings("ImmutableEnumChecker") // synonyms do not change
  enum Keys {
    ACTOR("actors", "/$defs/actor", RegisterWords.ACTOR),
    MEMBERSHIP("actors", "/$defs/membership", RegisterWords.MEMBERSHIP),
    ISSUE("issues", "/$defs/issue", RegisterWords.ISSUE),
    SOURCE("sources", "/$defs/source", RegisterWords.SOURCE),
    NOTE("note", "", FrontMatterWords.NOTE),
    PACK("pack", "", FrontMatterWords.PACK),
    SITE("standpoint", "", FrontMatterWords.SITE);

    private final String file;
    private final String pointer;
    private final Synonyms words;

    Keys(String file, String pointer, Synonyms words) {
      this.file = file;
      this.pointer = pointer;
      this.words = words;
    }
  }

  /** The words for the values of a key. */
  @SuppressWarnings("ImmutableEnumChecker") // synonyms do not change
  enum Values {
    ACTOR_KIND("actors", "/$defs/actor/properties/kind", RegisterWords.ACTOR_KINDS),
    ISSUE_KIND("issues", "/$defs/issue/properties/kind", RegisterWords.ISSUE_KINDS),
    SOURCE_TYPE("sources", "/$defs/source/properties/type", RegisterWords.SOURCE_TYPES);

    private final String file;
    private final String pointer;
    private final Synonyms words;

    Values(String file, String pointer, Synonyms words) {
      this.file = file;
      this.pointer = pointer;
      this.words = words;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySynonymOfAKeyHasTheSchemaOfItsMainWord(Keys keys) throws IOException {
    JsonNode map = schema(keys.file, keys.pointer);

    assertThat(names(map.path("properties"))).containsAll(keys.words.words().keySet());
    assertThat(names(map.path("properties")))
        .allSatisfy(property -> assertThat(keys.words.main(property)).as(property).isNotEmpty());
    assertThat(
            patterns(keys.words).entrySet().stream()
                .filter(
                    word ->
                        !map.at("/patternProperties")
                            .path(word.getValue())
                            .path("$ref")
                            .asText()
                            .endsWith(keys.pointer + "/properties/" + word.getKey())))
        .as("pattern properties that %s lacks", keys.file)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everySynonymOfAValueIsAccepted(Values values) throws IOException {
    JsonNode value = schema(values.file, values.pointer);
    Pattern pattern = Pattern.compile(value.at("/anyOf/1/pattern").asText("missing"));

    assertThat(names(value.at("/anyOf/0/enum")))
        .isEqualTo(new TreeSet<>(values.words.words().keySet()));
    for (String word : forms(values.words).toList()) {
      assertThat(pattern.matcher(word).find()).as(word).isTrue();
      assertThat(values.words.main(word)).as(word).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWordMayBeWrittenInManyForms(Keys keys) {
    Map<String, String> patterns = patterns(keys.words);
    for (String word : forms(keys.words).toList()) {
      String main = keys.words.main(word).orElseThrow();
      assertThat(Pattern.compile(Objects.requireNonNull(patterns.get(main))).matcher(word).find())
          .as(word)
          .isTrue();
    }
  }

  /** Each word with hyphens, underscores or spaces, in camel case, and in capitals. */
  private static Stream<String> forms(Synonyms words) {
    return words.words().values().stream()
        .flatMap(all -> all.stream())
        .flatMap(
            word ->
                Stream.of(
                    word,
                    word.replace('-', '_'),
                    word.replace('-', ' '),
                    camel(word),
                    word.toUpperCase(Locale.ROOT)));
  }

  private static String camel(String word) {
    return Pattern.compile("-(.)")
        .matcher(word)
        .replaceAll(part -> part.group(1).toUpperCase(Locale.ROOT));
  }

  /** By each main word, the pattern of all words for it. */
  private static Map<String, String> patterns(Synonyms words) {
    return words.words().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().stream()
                        // A word that means something else here is no synonym.
                        .filter(word -> words.main(word).orElse("").equals(entry.getKey()))
                        .map(SchemaWordsTest::pattern)
                        .distinct()
                        .collect(Collectors.joining("|", "^(", ")$"))));
  }

  private static String pattern(String word) {
    return IntStream.range(0, word.length())
        .mapToObj(word::charAt)
        .map(SchemaWordsTest::pattern)
        .collect(Collectors.joining());
  }

  private static String pattern(char letter) {
    if ("-_/ ".indexOf(letter) >= 0) {
      return "[-_/ ]?";
    }
    char upper = Character.toUpperCase(letter);
    char lower = Character.toLowerCase(letter);
    return upper == lower ? "" + letter : "[" + upper + lower + "]";
  }

  private static JsonNode schema(String file, String pointer) throws IOException {
    String text = Files.readString(SCHEMAS.resolve(file + ".schema.json"));
    return new ObjectMapper().readTree(text).at(pointer);
  }

  private static NavigableSet<String> names(JsonNode node) {
    NavigableSet<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    node.elements()
        .forEachRemaining(
            element -> {
              if (element.isTextual()) {
                names.add(element.asText());
              }
            });
    return names;
  }
}
