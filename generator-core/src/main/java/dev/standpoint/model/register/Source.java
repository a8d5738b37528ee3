package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published item that can be cited: its CSL fields, and ours. Texts that are not given are empty.
 *
 * @param outlet the outlet that published it
 * @param origin where the outlet took it from, such as a news agency; empty if it is the outlet's
 *     own
 * @param archive the address of an archived copy
 * @param grade the Admiralty grade, such as B2
 */
public record Source(
    SourceId id, CslItem item, String outlet, String origin, String archive, String grade, Span at)
    implements Identified<SourceId> {

  private static final int MOST_AUTHORS = 3;

  /**
   * The title as plain text. A source without one, such as a letter, is named by its authors or its
   * outlet and its date; only a source with nothing of these has no name.
   */
  public String title() {
    for (String variable : List.of("title", "title-short", "event-title")) {
      if (!item.text(variable).isEmpty()) {
        return item.text(variable);
      }
    }
    String who =
        authors().isEmpty()
            ? outlet
            : authors().size() > MOST_AUTHORS
                ? authors().get(0) + " et al."
                : String.join(", ", authors());
    Edtf issued = issued();
    return issued == null || who.isEmpty()
        ? who.isEmpty() ? url() : who
        : who + ", " + issued.text();
  }

  /** The names of the authors in spoken order. */
  public List<String> authors() {
    return item.names("author").stream().map(CslName::inFull).toList();
  }

  /** When it was published; null if not given. */
  public @Nullable Edtf issued() {
    return item.date("issued").orElse(null);
  }

  /** When an author last saw it; null if not given. */
  public @Nullable Edtf accessed() {
    return item.date("accessed").orElse(null);
  }

  /** Its web address (http or https); empty if not given. */
  public String url() {
    return item.text("URL");
  }

  /**
   * Sources of the same voice count once: it is the origin, else the outlet. A source without
   * either is a voice of its own, because two unnamed outlets may be different ones.
   */
  public String voice() {
    if (!origin.isEmpty()) {
      return origin;
    }
    return outlet.isEmpty() ? id.value() : outlet;
  }
}
