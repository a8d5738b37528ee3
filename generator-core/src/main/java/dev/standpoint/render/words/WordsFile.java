package dev.standpoint.render.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.model.LanguageTag;
import dev.standpoint.render.words.PointWords.Case;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of one language, from our own files: the JDK's differ from one release to the next.
 * What a language lacks is English.
 */
final class WordsFile {

  private final Properties words;

  private WordsFile(Properties words) {
    this.words = words;
  }

  /** The words for a BCP 47 tag: of {@code uk-UA}, else of {@code uk}, else of English. */
  static WordsFile of(String languageTag) {
    Properties words = withFile("en", new Properties());
    for (String tag : LanguageTag.fromGeneralToExact(languageTag)) {
      words = withFile(tag, words);
    }
    return new WordsFile(words);
  }

  /** The file's words over those given; just those where there is no such file. */
  private static Properties withFile(String tag, Properties fallback) {
    String file = "words_" + tag + ".properties";
    try (InputStream in = WordsFile.class.getResourceAsStream(file)) {
      if (in == null) {
        return fallback;
      }
      Properties words = new Properties(fallback);
      words.load(new InputStreamReader(in, UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  String word(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no word for " + key));
  }

  /** The key of the genitive, where that is asked for and told apart; else the key itself. */
  String keyIn(Case form, String key) {
    return form == Case.GENITIVE ? keyFor(List.of("genitive"), key) : key;
  }

  /** The key with the first of the suffixes under which there is a word; else the key itself. */
  String keyFor(List<String> suffixes, String key) {
    return suffixes.stream()
        .map(suffix -> key + "." + suffix)
        .filter(known -> words.getProperty(known) != null)
        .findFirst()
        .orElse(key);
  }

  /** The pattern under a key, each {@code {name}} in it replaced by the value of that name. */
  String say(String key, Map<String, String> values) {
    String said = word(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      said = said.replace("{" + value.getKey() + "}", value.getValue());
    }
    return said;
  }
}
