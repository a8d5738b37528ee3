package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published item that can be cited, with the CSL variables we use and our own: the outlet that
 * carried it, the origin it was carried from (empty where it is the outlet's own) and the Admiralty
 * grade. Absent texts are empty.
 */
public record Source(
    SourceId id,
    String title,
    List<String> authors,
    String outlet,
    String origin,
    @Nullable Edtf issued,
    Address address,
    String grade,
    Span at)
    implements Identified<SourceId> {

  /** Where a source can be read, and when it was read there. */
  public record Address(String url, String archive, @Nullable Edtf accessed) {}

  public Source {
    authors = List.copyOf(authors);
  }

  /** What counts as one voice: the origin where it is named, else the outlet, else the source. */
  public String voice() {
    if (!origin.isEmpty()) {
      return origin;
    }
    return outlet.isEmpty() ? id.value() : outlet;
  }
}
