package dev.standpoint.assemble.redaction;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.record.TlpLabel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which text may be shown, by what its author declares about it: known on the day at the latest,
 * and with no label stricter than {@code max}.
 */
record TextLimits(LocalDate day, Tlp max) {

  /** By label alone. */
  static TextLimits upTo(Tlp max) {
    return new TextLimits(LocalDate.MAX, max);
  }

  /** Whether the section may be shown. */
  boolean permit(SectionDefaults declared) {
    Edtf since = declared.known();
    return (since == null || !since.latest().isAfter(day)) && permit(declared.tlp());
  }

  /** Whether text with the label, or without one, may be shown. */
  boolean permit(@Nullable TlpLabel label) {
    return label == null || !label.tlp().isStricterThan(max);
  }
}
