package dev.standpoint.render.cite;

import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citations of one bracket in CSL-JSON. */
final class CitationCluster {

  private final List<Map<String, Object>> items = new ArrayList<>();
  private final List<SourceId> cited = new ArrayList<>();

  /**
   * Adds a citation of the source with this id in citeproc. A locator that the style would not
   * print, or that is not one, is empty.
   */
  void add(Citation citation, String id, Optional<Locator> locator) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id);
    item.put("place", items.size());
    if (citation.author() == Citation.Author.LEFT_OUT) {
      item.put("suppress-author", true);
    }
    if (locator.isPresent()) {
      item.put("locator", locator.get().place());
      item.put("label", locator.get().label());
    }
    String before = CutMarks.clean(citation.prefix());
    if (!before.isEmpty()) {
      item.put("prefix", before + " ");
    }
    // Words that are not a locator follow the source as the author wrote them.
    String words = CutMarks.clean(citation.locator());
    String rest = locator.map(Locator::rest).orElse(words.isEmpty() ? "" : ", " + words);
    if (!rest.isEmpty()) {
      item.put("suffix", rest);
    }
    items.add(item);
    cited.add(citation.source());
  }

  /** The citations in the order in which they were added. */
  List<Map<String, Object>> json() {
    return items;
  }

  /** The same without everything but the author of the first. */
  List<Map<String, Object>> authorOnly() {
    return List.of(Map.of("id", items.get(0).get("id"), "place", 0, "author-only", true));
  }

  /** The sources by their places in the bracket. */
  List<SourceId> cited() {
    return cited;
  }
}
