package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range in the unit of the issue. Two quantities are equal if their bounds are.
 *
 * @param low the lower bound; null if open
 * @param high the upper bound; null if open
 * @param lowInside whether the lower bound is included; it is not in {@code >a}
 * @param highInside whether the upper bound is included; it is not in {@code <b}
 * @param approximate whether the author wrote {@code ~} before it, which changes no comparison of
 *     numbers
 */
public record Quantity(
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean lowInside,
    boolean highInside,
    boolean approximate)
    implements Value {

  /** At most 30 digits before and after the point, so that no text takes long to compute with. */
  private static final String NUMBER = "(-?\\d{1,30}(?:\\.\\d{1,30})?)";

  private static final Pattern EXACT = Pattern.compile(NUMBER);
  private static final Pattern RANGE = Pattern.compile(NUMBER + "?\\.\\." + NUMBER + "?");
  private static final Pattern BOUND = Pattern.compile("([<>])" + NUMBER);

  /** One that is not approximate. */
  public Quantity(
      @Nullable BigDecimal low, @Nullable BigDecimal high, boolean lowInside, boolean highInside) {
    this(low, high, lowInside, highInside, false);
  }

  public Quantity {
    low = low == null ? null : low.stripTrailingZeros();
    high = high == null ? null : high.stripTrailingZeros();
  }

  /**
   * Reads {@code n}, {@code a..b}, {@code ..b}, {@code a..}, {@code <b} or {@code >a}. The first
   * two may have {@code ~} before them.
   */
  public static Optional<Quantity> parse(String text) {
    if (text.startsWith("~")) {
      return parse(text.substring(1))
          .filter(exact -> !exact.approximate && exact.low != null && exact.high != null)
          .map(exact -> new Quantity(exact.low, exact.high, true, true, true));
    }
    Matcher exact = EXACT.matcher(text);
    if (exact.matches()) {
      BigDecimal n = new BigDecimal(exact.group(1));
      return Optional.of(new Quantity(n, n, true, true));
    }
    Matcher bound = BOUND.matcher(text);
    if (bound.matches()) {
      BigDecimal n = new BigDecimal(bound.group(2));
      return Optional.of(
          bound.group(1).equals("<")
              ? new Quantity(null, n, true, false)
              : new Quantity(n, null, false, true));
    }
    Matcher range = RANGE.matcher(text);
    return range.matches()
        ? range(number(range.group(1)), number(range.group(2)))
        : Optional.empty();
  }

  /** Empty if the range has no bound, or its bounds are in the wrong order. */
  private static Optional<Quantity> range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    boolean unbounded = low == null && high == null;
    boolean reversed = low != null && high != null && low.compareTo(high) > 0;
    return unbounded || reversed
        ? Optional.empty()
        : Optional.of(new Quantity(low, high, true, true));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  /** Whether both bounds are the same single number. */
  public boolean isExact() {
    return same(low, high);
  }

  @Override
  public boolean answers(IssueKind kind) {
    return kind == IssueKind.QUANTITY;
  }

  /**
   * Ranges that are open to the same side conflict if their bounds are different numbers; it does
   * not matter whether a bound is included. Other ranges conflict if they have no number in common.
   */
  @Override
  public boolean conflictsWith(Value other) {
    if (!(other instanceof Quantity that)) {
      return other.counts();
    }
    if (low == null && that.low == null) {
      return !same(high, that.high);
    }
    if (high == null && that.high == null) {
      return !same(low, that.low);
    }
    return isBelow(this, that) || isBelow(that, this);
  }

  /**
   * Whether all of these are quantities, no two of which conflict. It looks at each of them once:
   * if any is below another, the one that ends first is below the one that starts last.
   */
  public static boolean noneConflict(Stream<Value> values) {
    Quantity openBelow = null;
    Quantity openAbove = null;
    Quantity endsFirst = null;
    Quantity startsLast = null;
    for (Value value : (Iterable<Value>) values::iterator) {
      if (!(value instanceof Quantity quantity)
          || (openBelow != null && quantity.low == null && quantity.conflictsWith(openBelow))
          || (openAbove != null && quantity.high == null && quantity.conflictsWith(openAbove))) {
        return false;
      }
      openBelow = quantity.low == null ? quantity : openBelow;
      openAbove = quantity.high == null ? quantity : openAbove;
      endsFirst = endsFirst == null || quantity.endsBefore(endsFirst) ? quantity : endsFirst;
      startsLast = startsLast == null || quantity.startsAfter(startsLast) ? quantity : startsLast;
    }
    return endsFirst == null || startsLast == null || !isBelow(endsFirst, startsLast);
  }

  private boolean endsBefore(Quantity other) {
    if (high == null || other.high == null) {
      return high != null;
    }
    int order = high.compareTo(other.high);
    return order < 0 || (order == 0 && !highInside);
  }

  private boolean startsAfter(Quantity other) {
    if (low == null || other.low == null) {
      return low != null;
    }
    int order = low.compareTo(other.low);
    return order > 0 || (order == 0 && !lowInside);
  }

  /** By value, so that 2 and 2.0 are the same number. */
  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) == 0;
  }

  /** Whether all numbers of one range are less than all of the other. */
  private static boolean isBelow(Quantity a, Quantity b) {
    if (a.high == null || b.low == null) {
      return false;
    }
    int order = a.high.compareTo(b.low);
    return order < 0 || (order == 0 && !(a.highInside && b.lowInside));
  }

  @Override
  public String key() {
    return (approximate ? "~" : "") + range();
  }

  private String range() {
    if (isExact()) {
      return plain(low);
    }
    if (low == null) {
      return (highInside ? ".." : "<") + plain(high);
    }
    if (high == null) {
      return lowInside ? plain(low) + ".." : ">" + plain(low);
    }
    return plain(low) + ".." + plain(high);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
