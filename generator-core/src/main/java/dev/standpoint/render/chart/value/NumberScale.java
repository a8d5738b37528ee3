package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.words.ValueWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places of numbers along an axis. It starts at zero unless all numbers are far from zero, and has
 * room at its ends for ranges without a bound.
 */
final class NumberScale {

  /** The least space between two ticks, in units of the picture. */
  private static final double TICK_SPACE = 62;

  /** Numbers are far from zero if the nearest is more than this share of the farthest. */
  private static final double FAR_FROM_ZERO = 0.6;

  /** The room at each end, as a share of the numbers' span. */
  private static final double MARGIN = 0.12;

  /** Steps between ticks are one of these times a power of ten. */
  private static final double[] ROUND = {1, 2, 5, 10};

  /** The number at {@link #start}. */
  private final double low;

  /** The number at {@link #end}, greater than {@link #low}. */
  private final double high;

  /** The left end in units of the picture. */
  private final double start;

  /** The right end in units of the picture. */
  private final double end;

  /** A place on the axis in units of the picture, and the number there without its unit. */
  record Tick(double at, String words) {}

  private NumberScale(double low, double high, double start, double end) {
    this.low = low;
    this.high = high;
    this.start = start;
    this.end = end;
  }

  /** A scale between two places of the picture on which all bounds of the quantities have room. */
  static NumberScale of(List<Quantity> quantities, double start, double end) {
    List<Double> bounds = new ArrayList<>();
    quantities.forEach(
        quantity -> {
          add(bounds, quantity.low());
          add(bounds, quantity.high());
        });
    double least = bounds.stream().mapToDouble(d -> d).min().orElse(0);
    double most = bounds.stream().mapToDouble(d -> d).max().orElse(1);
    double from = least > 0 && least < most * FAR_FROM_ZERO ? 0 : least;
    double to = most < 0 && most > least * FAR_FROM_ZERO ? 0 : most;
    // All numbers are equal: the scale is as long as the number is large, or 1 around zero.
    double span = to > from ? to - from : Math.max(1, Math.abs(to));
    double margin = span * MARGIN;
    // At zero no margin is needed: nothing lies beyond it.
    double low = from == 0 ? 0 : from - margin;
    double high = to == 0 && low < 0 ? 0 : to + margin;
    return new NumberScale(low, high, start, end);
  }

  private static void add(List<Double> bounds, @Nullable BigDecimal bound) {
    if (bound != null) {
      bounds.add(bound.doubleValue());
    }
  }

  /** The place of a number in units of the picture. */
  private double at(double number) {
    return start + (number - low) / (high - low) * (end - start);
  }

  /** The left end of a range; without a lower bound, that of the scale. */
  double from(Quantity quantity) {
    return quantity.low() == null ? start : at(quantity.low().doubleValue());
  }

  /** The right end of a range; without an upper bound, that of the scale. */
  double to(Quantity quantity) {
    return quantity.high() == null ? end : at(quantity.high().doubleValue());
  }

  /** Where an exact number is, or the middle of the bar of a range. */
  double middle(Quantity quantity) {
    return (from(quantity) + to(quantity)) / 2;
  }

  /** Round numbers, as the issue's language writes them. */
  List<Tick> ticks(ValueWords words, Issue issue) {
    Issue bare = issue.withUnit("");
    BigDecimal step = step();
    List<Tick> ticks = new ArrayList<>();
    BigDecimal first = new BigDecimal(low).divide(step, 0, RoundingMode.CEILING);
    for (BigDecimal number = first.multiply(step);
        number.doubleValue() <= high;
        number = number.add(step)) {
      Quantity exact = new Quantity(number, number, true, true);
      ticks.add(new Tick(at(number.doubleValue()), words.words(exact, bare)));
    }
    return ticks;
  }

  /** The least round step whose ticks are far enough apart; exact, so that ticks do not drift. */
  private BigDecimal step() {
    double least = (high - low) * TICK_SPACE / (end - start);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
    for (double digit : ROUND) {
      BigDecimal step = power.multiply(new BigDecimal(digit), MathContext.DECIMAL64);
      if (step.doubleValue() >= least) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }
}
