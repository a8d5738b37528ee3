package dev.standpoint.render.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The order of a style's bibliography or of the citations in a bracket; a style without sort keys
 * changes nothing. Citeproc sorts too, but renders the keys again for each comparison.
 */
final class CitationOrder {

  private final SStyle style;
  private final LLocale locale;
  private final List<SKey> keys = new ArrayList<>();
  private final AlphanumComparator texts;
  private final Map<String, List<String>> known = new HashMap<>();

  /** {@code part} is {@code bibliography} or {@code citation}. */
  CitationOrder(Document file, String part, SStyle style, LLocale locale) {
    this.style = style;
    this.locale = locale;
    this.texts = new AlphanumComparator(locale.getLang());
    NodeList parts = file.getElementsByTagName(part);
    if (parts.getLength() > 0) {
      NodeList found = ((Element) parts.item(0)).getElementsByTagName("key");
      for (int i = 0; i < found.getLength(); i++) {
        Node key = found.item(i);
        keys.add(new SKey(key));
      }
    }
  }

  /** Whether the order stays as written. */
  boolean isAsWritten() {
    return keys.isEmpty();
  }

  /**
   * Sorted by insertion, equal items as they were. The comparison is not always transitive, which
   * the sort of the JDK rejects.
   */
  List<CSLItemData> sorted(List<CSLItemData> items) {
    List<CSLItemData> sorted = new ArrayList<>();
    for (CSLItemData item : items) {
      int low = 0;
      int high = sorted.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (compare(sorted.get(middle), item) <= 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      sorted.add(low, item);
    }
    return sorted;
  }

  /** Negative if the left item comes first, by the first key in which the two differ. */
  private int compare(CSLItemData left, CSLItemData right) {
    List<String> first = texts(left);
    List<String> second = texts(right);
    for (int i = 0; i < keys.size(); i++) {
      String a = first.get(i);
      String b = second.get(i);
      // An item without this key comes last, whether the order is ascending or descending.
      if (a.isEmpty() != b.isEmpty()) {
        return a.isEmpty() ? 1 : -1;
      }
      int order = texts.compare(a, b);
      if (order != 0) {
        return order * keys.get(i).getSort();
      }
    }
    return 0;
  }

  /** What the keys of the style say of an item; rendering them is slow, so the result is kept. */
  private List<String> texts(CSLItemData item) {
    return known.computeIfAbsent(
        item.getId(),
        id -> {
          List<String> made = new ArrayList<>();
          for (SKey key : keys) {
            RenderContext context = new RenderContext(style, locale, item, null);
            key.render(context);
            made.add(context.getResult().toString());
          }
          return made;
        });
  }
}
