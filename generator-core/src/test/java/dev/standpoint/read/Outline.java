package dev.standpoint.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of an outline: a line for each block, indented in the blocks around it. */
final class Outline {

  /** Tags that start or end emphasis together. */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?:<(?:em|strong)>){2,}|(?:</(?:em|strong)>){2,}");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private final List<String> lines = new ArrayList<>();
  private String indent = "";

  /** A block that has no blocks inside it. */
  void line(String name, String text) {
    String folded =
        SPACE.matcher(text).replaceAll(" ").replaceAll("[ |]*(?:<br>)?[ |]*$", "").strip();
    if (folded.isEmpty() && !name.equals("hr")) {
      return;
    }
    lines.add((indent + name + ": " + folded).stripTrailing());
  }

  /** A block around others. */
  void block(String name, Runnable content) {
    lines.add(indent + name);
    String outer = indent;
    indent += "  ";
    content.run();
    indent = outer;
  }

  /** Code with its white space. */
  static String code(String text) {
    return text.stripTrailing()
        .replace(" ", "\u00b7")
        .replace("\n", "\u21b5")
        .replace("\t", "\u2192");
  }

  /** A link; which characters of its address have percent signs is not the point. */
  static String link(String target, String title, String content) {
    String escaped = target.replace("+", "%2B").replaceAll("%(?![0-9A-F]{2})", "%25");
    String decoded = URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    return "<a " + decoded + " \"" + title + "\">" + content + "</a>";
  }

  /** Whether the order of emphasis and strong emphasis is the only difference. */
  static boolean same(List<String> some, List<String> others) {
    return inOrder(some).equals(inOrder(others));
  }

  private static List<String> inOrder(List<String> lines) {
    return lines.stream().map(line -> EMPHASIS.matcher(line).replaceAll(Outline::sorted)).toList();
  }

  private static String sorted(MatchResult tags) {
    return Stream.of(tags.group().split("(?<=>)")).sorted().collect(Collectors.joining());
  }

  List<String> lines() {
    return lines;
  }
}
