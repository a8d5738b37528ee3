package dev.standpoint.read.mark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds ids by the id itself, a name or an alias. Names are compared in Unicode NFC with white
 * space folded; case matters.
 */
public final class NameIndex {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /** Adds an id and its names. Blank names are ignored. */
  void add(String id, Collection<String> names) {
    put(id, id);
    names.stream().filter(name -> !name.isBlank()).forEach(name -> put(name, id));
  }

  /**
   * The ids with this name, several if it is ambiguous. A text that is an id finds only that id.
   */
  public List<String> find(String name) {
    String folded = fold(name);
    List<String> found = ids.getOrDefault(folded, List.of());
    return found.contains(folded) ? List.of(folded) : found;
  }

  /** Every id and name, for suggestions. */
  public Collection<String> all() {
    return ids.keySet();
  }

  private void put(String name, String id) {
    List<String> named = ids.computeIfAbsent(fold(name), key -> new ArrayList<>());
    if (!named.contains(id)) {
      named.add(id);
    }
  }

  private static String fold(String name) {
    return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }
}
