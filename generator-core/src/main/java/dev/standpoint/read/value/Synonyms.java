package dev.standpoint.read.value;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for keys or values that mean the same. Each has one main word, which the author's guide
 * uses. Case does not matter, nor whether a word of several parts is written with hyphens,
 * underscores, spaces or capitals inside: {@code memberOf} is {@code member-of}.
 */
public final class Synonyms {

  private static final Pattern SEPARATOR = Pattern.compile("[-_/ ]");

  /** The words by their main word, which comes first. */
  private final Map<String, List<String>> words;

  private final Map<String, String> mainByFolded = new LinkedHashMap<>();

  private Synonyms(Map<String, List<String>> words) {
    this.words = words;
    // A main word always means itself, even if it folds to the synonym of another one.
    words.keySet().forEach(main -> mainByFolded.putIfAbsent(folded(main), main));
    words.forEach((main, all) -> all.forEach(word -> mainByFolded.putIfAbsent(folded(word), main)));
  }

  /** A table with one line for each main word, such as {@code also: aka, alias}. */
  public static Synonyms of(String table) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String line : table.strip().split("\n")) {
      List<String> all = Arrays.stream(line.split("[:,]")).map(String::strip).toList();
      words.put(all.get(0), all.stream().filter(word -> !word.isEmpty()).toList());
    }
    return new Synonyms(words);
  }

  /** The same with further main words that have no synonyms. */
  public Synonyms and(Collection<String> others) {
    Map<String, List<String>> all = new LinkedHashMap<>(words);
    others.forEach(word -> all.putIfAbsent(word, List.of(word)));
    return new Synonyms(all);
  }

  /** The words by their main word, which is the first of each list. */
  public Map<String, List<String>> words() {
    return words;
  }

  /** The main word for what an author wrote; empty if it is none of the words. */
  public Optional<String> main(String written) {
    return Optional.ofNullable(mainByFolded.get(folded(written)));
  }

  /** Without differences that do not matter. */
  private static String folded(String word) {
    return SEPARATOR.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /**
   * The map with main words as keys; unknown keys stay. Two keys with one meaning and different
   * values are reported, and the first counts.
   */
  public DataNode.Mapping keysOf(DataNode.Mapping map, DiagnosticCollector findings) {
    Map<String, DataNode.Entry> entries = new LinkedHashMap<>();
    Map<String, String> written = new TreeMap<>();
    map.entries()
        .forEach(
            (key, entry) -> {
              String main = main(key).orElse(key);
              DataNode.Entry former = entries.get(main);
              if (former == null || former.value().isBlank()) {
                entries.put(main, entry.writtenAs(key));
                written.put(main, key);
              } else if (!entry.value().isBlank() && !text(entry).equals(text(former))) {
                report(written.getOrDefault(main, main), key, entry, findings);
              }
            });
    return new DataNode.Mapping(entries, map.at());
  }

  private static void report(
      String first, String second, DataNode.Entry entry, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.DUPLICATE_KEY,
        entry.key(),
        "\"" + second + "\" means the same as \"" + first + "\", but has another value",
        "keep one of them");
  }

  /** A value without its place, to compare it. */
  private static String text(DataNode.Entry entry) {
    return text(entry.value());
  }

  private static String text(DataNode node) {
    if (node instanceof DataNode.Scalar scalar) {
      return scalar.text().strip();
    }
    if (node instanceof DataNode.Sequence list) {
      // One value and a list of it are the same.
      return list.items().size() == 1
          ? text(list.items().get(0))
          : list.items().stream().map(Synonyms::text).collect(Collectors.joining("\0", "[", "]"));
    }
    return ((DataNode.Mapping) node)
        .entries().entrySet().stream()
            .map(entry -> entry.getKey() + "\0" + text(entry.getValue()))
            .collect(Collectors.joining("\0", "{", "}"));
  }
}
