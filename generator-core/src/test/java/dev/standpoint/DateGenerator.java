package dev.standpoint;

import java.util.List;
import java.util.Random;

/** Random EDTF dates of all shapes, most of them of 2031. */
final class DateGenerator {

  private final Random random;

  DateGenerator(Random random) {
    this.random = random;
  }

  String date() {
    String month = "2031-0" + (1 + random.nextInt(9));
    String day = month + "-1" + random.nextInt(10);
    return random.nextInt(3) > 0
        ? oneOf(List.of("2031", month, month + "~", day, day, day + "/2031-09", day + "/.."))
        : oneOf(
            List.of(
                "203X",
                "20XX",
                "2031-XX",
                "2031-XX-XX",
                month + "-XX",
                "2031-2" + (1 + random.nextInt(4)),
                "../" + day,
                "/" + month,
                day + "/",
                month + "?",
                day + "%",
                "2031-01~/" + month + "?",
                day + "T10:30:00Z",
                "1931",
                "-0300"));
  }

  /** The dates of a membership as keys of a register; it may begin or end within 2031. */
  String membership() {
    String from = ", from: \"" + oneOf(List.of("2029", "2031-02", "2031-03-15", "2031-04~")) + "\"";
    String to = ", to: \"" + oneOf(List.of("2031-05", "2031-06-15", "2031-22", "2032?")) + "\"";
    return (random.nextInt(2) == 0 ? from : "") + (random.nextInt(3) == 0 ? to : "");
  }

  private String oneOf(List<String> dates) {
    return dates.get(random.nextInt(dates.size()));
  }
}
