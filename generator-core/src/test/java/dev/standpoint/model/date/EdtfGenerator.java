package dev.standpoint.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** An endless stream of valid EDTF texts and of spoilt ones, the same for the same seed. */
public final class EdtfGenerator {

  private static final String SIGNS = "0123456789-/.XYTZ?~%:+ ESW[]{},\n–";

  private final Random random;

  public EdtfGenerator(long seed) {
    random = new Random(seed);
  }

  public String valid() {
    return switch (random.nextInt(4)) {
      case 0 -> interval();
      case 1 -> moment();
      default -> (random.nextBoolean() ? plain() : unspecified()) + qualifier();
    };
  }

  /** A valid text with one to three characters changed, lost or added; it may still be valid. */
  public String spoilt() {
    StringBuilder text = new StringBuilder(valid());
    for (int times = 1 + random.nextInt(3); times > 0 && text.length() > 0; times--) {
      int at = random.nextInt(text.length());
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, sign);
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, sign);
      }
    }
    return text.toString();
  }

  private String interval() {
    String one = plain();
    String other = plain();
    boolean inOrder = !start(one).isAfter(start(other));
    String first = (inOrder ? one : other) + qualifier();
    String second = (inOrder ? other : one) + qualifier();
    return switch (random.nextInt(6)) {
      case 0 -> "../" + first;
      case 1 -> "/" + first;
      case 2 -> first + "/..";
      case 3 -> first + "/";
      default -> first + "/" + second;
    };
  }

  private static LocalDate start(String text) {
    return Edtf.parse(text).orElseThrow().earliest();
  }

  private String plain() {
    return switch (random.nextInt(5)) {
      case 0 -> year();
      case 1 -> "Y" + (random.nextBoolean() ? "-" : "") + (10_000 + random.nextInt(900_000_000));
      case 2 -> year() + "-" + (21 + random.nextInt(4));
      case 3 -> year() + "-" + two(1 + random.nextInt(12));
      default -> day();
    };
  }

  private String unspecified() {
    return switch (random.nextInt(5)) {
      case 0 -> year().replaceFirst(".$", "X");
      case 1 -> year().replaceFirst("..$", "XX");
      case 2 -> year() + "-XX";
      case 3 -> year() + "-XX-XX";
      default -> day().replaceFirst("..$", "XX");
    };
  }

  private String moment() {
    String zone = pick("", "Z", "+02", "-04", "+05:45", "-03:30", "+00:00");
    return day() + "T" + two(random.nextInt(24)) + ":" + minute() + ":" + minute() + zone;
  }

  private String minute() {
    return two(random.nextInt(60));
  }

  private String day() {
    YearMonth month = YearMonth.of(0, 1).plusMonths(random.nextInt(120_000));
    return month.atDay(1 + random.nextInt(month.lengthOfMonth())).toString();
  }

  /** Negative ones start at a year that X digits cannot make zero. */
  private String year() {
    int year = random.nextInt(9_999);
    return random.nextInt(5) == 0 ? "-" + (1_000 + year % 9_000) : four(year);
  }

  private String qualifier() {
    return pick("", "", "", "?", "~", "%");
  }

  private String pick(String... choices) {
    return List.of(choices).get(random.nextInt(choices.length));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static String four(int number) {
    return two(number / 100) + two(number % 100);
  }
}
