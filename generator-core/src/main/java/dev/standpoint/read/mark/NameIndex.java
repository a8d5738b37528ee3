package dev.standpoint.read.mark;

import dev.standpoint.model.register.FoldedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds ids by the id itself, a name or an alias. Names are compared as {@link FoldedName} says; if
 * there is none, capital and small letters are the same.
 */
public final class NameIndex {

  /** Ids by folded name; an id is a name of itself. */
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /** The same by names in small letters. */
  private final Map<String, List<String>> caseless = new HashMap<>();

  /** The most words in one name. */
  private int mostWords = 1;

  /** Adds an id and its names. Blank names are ignored. */
  void add(String id, Collection<String> names) {
    put(id, id);
    names.stream().filter(name -> !new FoldedName(name).isEmpty()).forEach(name -> put(name, id));
  }

  /**
   * The ids with this name, several if it is ambiguous. A text that is an id finds only that id.
   */
  public List<String> find(String name) {
    FoldedName folded = new FoldedName(name);
    List<String> exact = found(ids, folded.text());
    return exact.isEmpty() ? found(caseless, folded.caseless()) : exact;
  }

  private static List<String> found(Map<String, List<String>> ids, String name) {
    List<String> found = ids.getOrDefault(name, List.of());
    return found.contains(name) ? List.of(name) : found;
  }

  /** Whether this is an id, in its own letters. */
  boolean isId(String text) {
    return found(ids, text).equals(List.of(text));
  }

  /** The most words that one name has. */
  int mostWords() {
    return mostWords;
  }

  /** Every id and name, for suggestions. */
  public Collection<String> all() {
    return ids.keySet();
  }

  private void put(String name, String id) {
    FoldedName folded = new FoldedName(name);
    mostWords = Math.max(mostWords, 1 + (int) folded.text().chars().filter(c -> c == ' ').count());
    put(ids, folded.text(), id);
    put(caseless, folded.caseless(), id);
  }

  private static void put(Map<String, List<String>> ids, String name, String id) {
    List<String> named = ids.computeIfAbsent(name, key -> new ArrayList<>(1));
    if (!named.contains(id)) {
      named.add(id);
    }
  }
}
