package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published item that can be cited: what CSL knows of it, and what we add: the outlet that
 * carried it (empty where it is not named), the origin it was carried from (empty where it is the
 * outlet's own), the address of an archived copy and the Admiralty grade. Absent texts are empty.
 */
public record Source(
    SourceId id, CslItem item, String outlet, String origin, String archive, String grade, Span at)
    implements Identified<SourceId> {

  public String title() {
    return item.text("title");
  }

  /** The authors' names as one says them. */
  public List<String> authors() {
    return item.names("author").stream().map(CslName::inFull).toList();
  }

  public @Nullable Edtf issued() {
    return item.date("issued").orElse(null);
  }

  public @Nullable Edtf accessed() {
    return item.date("accessed").orElse(null);
  }

  public String url() {
    return item.text("URL");
  }

  /**
   * What counts as one voice: the origin where it is named, else the outlet, else the source, for
   * two outlets that are not named need not be one.
   */
  public String voice() {
    if (!origin.isEmpty()) {
      return origin;
    }
    return outlet.isEmpty() ? id.value() : outlet;
  }
}
