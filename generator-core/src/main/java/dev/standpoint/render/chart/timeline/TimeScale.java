package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where days lie along a time axis. An empty stretch that takes up a third of the axis, and is ten
 * times as long as is usual between two dates, is cut out, three of them at most; what lies between
 * two cuts has as much room as it has dates, and a scale of its own.
 */
final class TimeScale {

  /** Between the two ends of a cut, in units. */
  static final double CUT = 28;

  private static final int MOST_CUTS = 3;
  private static final double SHARE = 0.3;
  private static final double UNUSUAL = 10;
  private static final double SHORT = 60;
  private static final double LEAST_ROOM = 70;

  private final List<AxisSegment> stretches;

  private TimeScale(List<AxisSegment> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /** For these dates, from one place along the axis to another. */
  static TimeScale of(List<Edtf> dates, double start, double end) {
    TreeSet<Long> days = new TreeSet<>();
    for (Edtf date : dates) {
      days.add(date.earliest().toEpochDay());
      days.add(date.latest().toEpochDay());
    }
    List<Gap> cuts = cuts(days, dates);
    return new TimeScale(laidOut(pieces(days, cuts), start, end));
  }

  List<AxisSegment> stretches() {
    return stretches;
  }

  double start() {
    return stretches.get(0).start();
  }

  double end() {
    return stretches.get(stretches.size() - 1).end();
  }

  /** The place of a day, counted with its fraction. */
  double at(double day) {
    AxisSegment last = stretches.get(0);
    for (AxisSegment stretch : stretches) {
      if (day < stretch.from()) {
        return day < last.from() ? stretch.start() : (last.end() + stretch.start()) / 2;
      }
      if (stretch.holds(day)) {
        return stretch.at(day);
      }
      last = stretch;
    }
    return last.end();
  }

  /** Between two days that follow one another. */
  private record Gap(long after, long before) {
    long length() {
      return before - after;
    }

    boolean isWithin(Edtf date) {
      return date.earliest().toEpochDay() <= after && date.latest().toEpochDay() >= before;
    }
  }

  private static List<Gap> cuts(NavigableSet<Long> days, List<Edtf> dates) {
    List<Gap> gaps = new ArrayList<>();
    for (Long day : days) {
      Long next = days.higher(day);
      if (next != null) {
        gaps.add(new Gap(day, next));
      }
    }
    long left = days.last() - days.first();
    List<Gap> cuts = new ArrayList<>();
    if (left < SHORT || gaps.isEmpty()) {
      return cuts;
    }
    double usual = usual(gaps);
    gaps.sort(Comparator.comparingLong(Gap::length).reversed());
    for (Gap gap : gaps) {
      boolean tooLong = gap.length() > SHARE * left && gap.length() > UNUSUAL * usual;
      if (!tooLong || cuts.size() == MOST_CUTS) {
        break;
      }
      if (dates.stream().noneMatch(date -> date instanceof Edtf.Point && gap.isWithin(date))) {
        cuts.add(gap);
        left -= gap.length();
      }
    }
    cuts.sort(Comparator.comparingLong(Gap::after));
    return cuts;
  }

  /** The median. */
  private static double usual(List<Gap> gaps) {
    long[] lengths = gaps.stream().mapToLong(Gap::length).sorted().toArray();
    return lengths[(lengths.length - 1) / 2];
  }

  private static List<NavigableSet<Long>> pieces(NavigableSet<Long> days, List<Gap> cuts) {
    List<NavigableSet<Long>> pieces = new ArrayList<>();
    long from = days.first();
    for (Gap cut : cuts) {
      pieces.add(new TreeSet<>(days.subSet(from, true, cut.after(), true)));
      from = cut.before();
    }
    pieces.add(new TreeSet<>(days.tailSet(from, true)));
    return pieces;
  }

  private static List<AxisSegment> laidOut(
      List<NavigableSet<Long>> pieces, double start, double end) {
    int all = pieces.stream().mapToInt(piece -> piece.size() + 1).sum();
    double room = end - start - (pieces.size() - 1) * CUT;
    double shared = room - LEAST_ROOM * pieces.size();
    List<AxisSegment> stretches = new ArrayList<>();
    double at = start;
    for (NavigableSet<Long> piece : pieces) {
      double share = (piece.size() + 1.0) / all;
      double length =
          pieces.size() == 1 ? room : shared < 0 ? room * share : LEAST_ROOM + shared * share;
      double margin = Math.max(0.5, (piece.last() - piece.first()) * 0.02);
      stretches.add(
          new AxisSegment(piece.first() - margin, piece.last() + 1 + margin, at, at + length));
      at += length + CUT;
    }
    return stretches;
  }
}
