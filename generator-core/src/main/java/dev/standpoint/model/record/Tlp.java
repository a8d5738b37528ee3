package dev.standpoint.model.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels of the Traffic Light Protocol 2.0, which say who may see a text, loosest first. */
public enum Tlp {
  CLEAR,
  GREEN,
  AMBER,
  AMBER_STRICT,
  RED;

  /** The prefix of the standard, which authors may leave out. */
  private static final Pattern PREFIX = Pattern.compile("^TLP[:\\s-]+");

  /** What may be between AMBER and STRICT. */
  private static final Pattern JOINT = Pattern.compile("\\s*[+\\s_-]\\s*");

  /**
   * The label as an author writes it, such as {@code amber+strict} or {@code TLP:AMBER+STRICT};
   * case does not matter. WHITE is what TLP 1.0 called CLEAR.
   */
  public static Optional<Tlp> parse(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    String label = JOINT.matcher(PREFIX.matcher(upper).replaceFirst("")).replaceAll("_");
    String current = label.equals("WHITE") ? "CLEAR" : label;
    return Arrays.stream(values()).filter(tlp -> tlp.name().equals(current)).findFirst();
  }

  /** As authors write it, in lower case. */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '+');
  }

  /** All labels as authors write them. */
  public static List<String> allWritten() {
    return Arrays.stream(values()).map(Tlp::written).toList();
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
