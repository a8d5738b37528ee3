package dev.standpoint.read.mark;

import dev.standpoint.model.register.FoldedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds ids by the id itself, a name or an alias. Names are compared as {@link FoldedName} says.
 */
public final class NameIndex {

  /** Ids by folded name; an id is a name of itself. */
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /** Adds an id and its names. Blank names are ignored. */
  void add(String id, Collection<String> names) {
    put(id, id);
    names.stream().filter(name -> !new FoldedName(name).isEmpty()).forEach(name -> put(name, id));
  }

  /**
   * The ids with this name, several if it is ambiguous. A text that is an id finds only that id.
   */
  public List<String> find(String name) {
    String folded = new FoldedName(name).text();
    List<String> found = ids.getOrDefault(folded, List.of());
    return found.contains(folded) ? List.of(folded) : found;
  }

  /** Every id and name, for suggestions. */
  public Collection<String> all() {
    return ids.keySet();
  }

  private void put(String name, String id) {
    List<String> named = ids.computeIfAbsent(new FoldedName(name).text(), key -> new ArrayList<>());
    if (!named.contains(id)) {
      named.add(id);
    }
  }
}
