package dev.standpoint;

import dev.standpoint.model.record.Tlp;
import java.util.Optional;

/**
 * What the labels of texts and records mean for a build.
 *
 * @param max the strictest label to publish: everything with a stricter one is left out
 * @param failOn the loosest label that is an error wherever it would be published
 */
public record TlpLimits(Optional<Tlp> max, Optional<Tlp> failOn) {

  /** Every label is published. */
  public static final TlpLimits NONE = new TlpLimits(Optional.empty(), Optional.empty());
}
