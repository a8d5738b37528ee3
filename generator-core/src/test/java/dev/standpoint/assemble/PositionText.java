package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;

import dev.standpoint.PackText;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import java.util.List;
import java.util.Locale;

/**
 * Holt's positions on one issue, one a line: date and value, then citations and attributes if the
 * test needs them. {@code 2031-03 against}, {@code 2031-03 40..60 @gull-0312}, {@code 2031-03
 * !north}, {@code 2031-03 silent on=toll known=2031-04}.
 */
public final class PositionText {

  private static final String STANCES = "for conditional mixed against undecided silent";

  private PositionText() {}

  public static Pack pack(String... lines) {
    StringBuilder note = new StringBuilder();
    for (String line : lines) {
      note.append(mark(line)).append("\n\n");
    }
    return PackText.pack(note.toString());
  }

  public static List<Position> positions(String... lines) {
    return pack(lines).positions().entries();
  }

  public static History history(String... lines) {
    return History.of(positions(lines));
  }

  /** A position as a line: date and value. */
  public static String line(Position position) {
    return position.dating().when().text() + " " + position.value().key();
  }

  public static String lines(List<Position> positions) {
    return positions.stream().map(PositionText::line).collect(joining(", "));
  }

  /** A held value as the line of its last position. */
  public static String line(HeldValue held) {
    return line(held.last());
  }

  private static String mark(String line) {
    String[] words = line.split(" ", -1);
    StringBuilder attributes = new StringBuilder(value(words[1])).append(" actor=holt");
    StringBuilder citations = new StringBuilder();
    boolean on = false;
    for (int i = 2; i < words.length; i++) {
      on |= words[i].startsWith("on=");
      (words[i].startsWith("@") ? citations.append("; ") : attributes.append(' ')).append(words[i]);
    }
    if (!on) {
      attributes.append(" on=").append(issue(words[1]));
    }
    String cited = citations.length() == 0 ? "@courier-0101" : citations.substring(2);
    return "[words]{%s when=%s} [%s]".formatted(attributes, words[0], cited);
  }

  private static String value(String value) {
    if (STANCES.contains(value)) {
      return "." + value;
    }
    String type = value.startsWith("!") ? ".against" : ".says";
    String plain = value.replace("!", "");
    return type + (isNumber(plain) ? " qty=" : " choice=") + plain;
  }

  private static String issue(String value) {
    if (STANCES.contains(value)) {
      return "crossing";
    }
    return isNumber(value.replace("!", "")) ? "toll" : "route";
  }

  private static boolean isNumber(String value) {
    return value.equals(value.toUpperCase(Locale.ROOT));
  }
}
