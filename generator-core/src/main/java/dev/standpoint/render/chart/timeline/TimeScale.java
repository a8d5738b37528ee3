package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Places of days along a time axis. A gap without dates is cut out if it takes more than 30 % of
 * the axis and is more than ten times as long as the median gap; at most three gaps are cut. The
 * segments between cuts share the room by their numbers of dates, each with a scale of its own.
 */
final class TimeScale {

  /** Between the two ends of a cut, in units of the picture. */
  static final double CUT = 28;

  private static final int MOST_CUTS = 3;

  /** A gap is cut only if it takes a larger share of the axis than this. */
  private static final double LEAST_SHARE = 0.3;

  /** A gap is cut only if it is longer than this many median gaps. */
  private static final double LEAST_MEDIANS = 10;

  /** An axis of fewer days has no cuts. */
  private static final double SHORTEST_CUT_AXIS = 60;

  /** The room that a segment gets at least, in units of the picture. */
  private static final double LEAST_ROOM = 70;

  private final List<AxisSegment> segments;

  private TimeScale(List<AxisSegment> segments) {
    this.segments = List.copyOf(segments);
  }

  /** An axis for these dates, from one place of the picture to another. */
  static TimeScale of(List<Edtf> dates, double start, double end) {
    TreeSet<Long> days = new TreeSet<>();
    for (Edtf date : dates) {
      days.add(date.earliest().toEpochDay());
      days.add(date.latest().toEpochDay());
    }
    List<Gap> cuts = cuts(days, dates);
    return new TimeScale(layOut(pieces(days, cuts), start, end));
  }

  List<AxisSegment> segments() {
    return segments;
  }

  double start() {
    return segments.get(0).start();
  }

  double end() {
    return segments.get(segments.size() - 1).end();
  }

  /** The place of a day of the epoch, with its fraction; the middle of a cut for a day in it. */
  double at(double day) {
    AxisSegment last = segments.get(0);
    for (AxisSegment segment : segments) {
      // Segments are in order, so a day before this one is in a cut or before the axis.
      if (day < segment.from()) {
        return day < last.from() ? segment.start() : (last.end() + segment.start()) / 2;
      }
      if (segment.holds(day)) {
        return segment.at(day);
      }
      last = segment;
    }
    return last.end();
  }

  /** The time between two dates without another between them, in days of the epoch. */
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
    if (left < SHORTEST_CUT_AXIS || gaps.isEmpty()) {
      return cuts;
    }
    double median = median(gaps);
    gaps.sort(Comparator.comparingLong(Gap::length).reversed());
    for (Gap gap : gaps) {
      boolean tooLong = gap.length() > LEAST_SHARE * left && gap.length() > LEAST_MEDIANS * median;
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

  /** The lower of two middle lengths. */
  private static double median(List<Gap> gaps) {
    long[] lengths = gaps.stream().mapToLong(Gap::length).sorted().toArray();
    return lengths[(lengths.length - 1) / 2];
  }

  /** The days between the cuts, each piece with its first and last day. */
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

  /** Each piece gets its least room, and all share the rest by their numbers of dates. */
  private static List<AxisSegment> layOut(
      List<NavigableSet<Long>> pieces, double start, double end) {
    int all = pieces.stream().mapToInt(piece -> piece.size() + 1).sum();
    double room = end - start - (pieces.size() - 1) * CUT;
    double shared = room - LEAST_ROOM * pieces.size();
    List<AxisSegment> segments = new ArrayList<>();
    double at = start;
    for (NavigableSet<Long> piece : pieces) {
      double share = (piece.size() + 1.0) / all;
      double length =
          pieces.size() == 1 ? room : shared < 0 ? room * share : LEAST_ROOM + shared * share;
      double margin = Math.max(0.5, (piece.last() - piece.first()) * 0.02);
      segments.add(
          new AxisSegment(piece.first() - margin, piece.last() + 1 + margin, at, at + length));
      at += length + CUT;
    }
    return segments;
  }
}
