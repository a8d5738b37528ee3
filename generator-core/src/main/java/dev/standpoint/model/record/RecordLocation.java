package dev.standpoint.model.record;

import dev.standpoint.diagnostic.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a record: the slug of its note, the span of its mark, and the TLP label of the text
 * there (null if none).
 */
public record RecordLocation(String note, Span at, @Nullable TlpLabel label) {

  /** The label without the place where it is written; empty if there is none. */
  public Optional<Tlp> tlp() {
    return Optional.ofNullable(label).map(TlpLabel::tlp);
  }
}
