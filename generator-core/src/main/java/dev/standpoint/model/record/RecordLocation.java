package dev.standpoint.model.record;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.language.TextLanguage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a record: the slug of its note, the span of its mark, the TLP label of the text
 * there (null if none), and the language of its words.
 */
public record RecordLocation(
    String note, Span at, @Nullable TlpLabel label, TextLanguage language) {

  /** The label without the place where it is written; empty if there is none. */
  public Optional<Tlp> tlp() {
    return Optional.ofNullable(label).map(TlpLabel::tlp);
  }

  /** The same place with words in another language. */
  RecordLocation in(TextLanguage other) {
    return new RecordLocation(note, at, label, other);
  }
}
