package dev.standpoint.model.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels of the Traffic Light Protocol 2.0, which say who may see a text, loosest first. */
public enum Tlp {
  CLEAR,
  GREEN,
  AMBER,
  AMBER_STRICT,
  RED;

  /** The label as an author writes it, such as {@code amber+strict}; case does not matter. */
  public static Optional<Tlp> parse(String written) {
    return Arrays.stream(values())
        .filter(label -> label.written().equals(written.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** As authors write it, in lower case. */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '+');
  }

  /** All labels as authors write them. */
  public static List<String> allWritten() {
    return Arrays.stream(values()).map(Tlp::written).toList();
  }

  /** The next looser label; clear if there is none. */
  public Tlp looser() {
    return values()[Math.max(0, ordinal() - 1)];
  }

  /** Whether it may be shared with fewer people than the {@code other} label allows. */
  public boolean isStricterThan(Tlp other) {
    return compareTo(other) > 0;
  }

  /** As the standard requires it to be shown, such as {@code TLP:AMBER+STRICT}. */
  @Override
  public String toString() {
    return "TLP:" + name().replace('_', '+');
  }
}
