package dev.standpoint.render.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.model.language.LanguageTag;
import dev.standpoint.render.words.PointWords.Case;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, read from {@code words_<tag>.properties} in UTF-8. The words of the
 * JDK differ between releases, so none of them are used. A key that a language lacks is looked up
 * in the shorter tag ({@code uk} for {@code uk-UA}) and then in English.
 */
final class WordsFile {

  /** Each file is read once in the life of the JVM; a missing one is remembered as empty. */
  private static final Map<String, Optional<Layer>> FILES = new ConcurrentHashMap<>();

  /** One file and the language whose plural rules its patterns follow. */
  private record Layer(String tag, Properties words) {}

  /** From the most specific language to English. */
  private final List<Layer> layers;

  private WordsFile(List<Layer> layers) {
    this.layers = layers;
  }

  /** The words for a BCP 47 tag. */
  static WordsFile of(String languageTag) {
    List<Layer> layers = new ArrayList<>();
    for (String tag : LanguageTag.fromGeneralToExact(languageTag)) {
      file(tag).ifPresent(layer -> layers.add(0, layer));
    }
    if (layers.isEmpty() || !layers.get(layers.size() - 1).tag().equals("en")) {
      file("en").ifPresent(layers::add);
    }
    return new WordsFile(List.copyOf(layers));
  }

  /** Concurrent builds read a file once. */
  private static Optional<Layer> file(String tag) {
    return FILES.computeIfAbsent(tag, WordsFile::read);
  }

  /** The name of a file is made of a checked tag, so it cannot lead elsewhere. */
  private static Optional<Layer> read(String tag) {
    String file = "words_" + tag + ".properties";
    try (InputStream in = WordsFile.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, UTF_8));
      return Optional.of(new Layer(tag, words));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The language of the most specific file. */
  String language() {
    return layers.get(0).tag();
  }

  /** The word in the most specific language that has it; empty if no file does. */
  Optional<String> find(String key) {
    return layers.stream()
        .map(layer -> layer.words().getProperty(key))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** A key that English lacks is an error of the program, so this throws. */
  String word(String key) {
    return find(key).orElseThrow(() -> missing(key));
  }

  /**
   * The pattern for a number of things: {@code key.one}, {@code key.few} and so on, else {@code
   * key.other}. The plural rules are those of the language of each file.
   */
  String plural(String key, long count) {
    for (Layer layer : layers) {
      String form = key + "." + PluralCategory.of(layer.tag(), count).key();
      @Nullable String pattern =
          layer.words().getProperty(form, layer.words().getProperty(key + ".other"));
      if (pattern != null) {
        return pattern;
      }
    }
    throw missing(key + ".other");
  }

  private static IllegalStateException missing(String key) {
    return new IllegalStateException("words_en.properties has no " + key);
  }

  /** The key of the genitive, if the case is that and the language has one, else the key. */
  String keyIn(Case form, String key) {
    return form == Case.GENITIVE ? keyFor(List.of("genitive"), key) : key;
  }

  /** The key with the first of the suffixes that has a word, else the key. */
  String keyFor(List<String> suffixes, String key) {
    return suffixes.stream()
        .map(suffix -> key + "." + suffix)
        .filter(known -> find(known).isPresent())
        .findFirst()
        .orElse(key);
  }

  /** The pattern under a key, each {@code {name}} in it replaced by the value of that name. */
  String say(String key, Map<String, String> values) {
    return fill(word(key), values);
  }

  /** A value is text: braces in it are not placeholders. */
  static String fill(String pattern, Map<String, String> values) {
    StringBuilder said = new StringBuilder();
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int close = pattern.indexOf('}', open);
      @Nullable String value = close < 0 ? null : values.get(pattern.substring(open + 1, close));
      if (value != null) {
        said.append(pattern, done, open).append(value);
        done = close + 1;
      }
    }
    return said.append(pattern.substring(done)).toString();
  }
}
