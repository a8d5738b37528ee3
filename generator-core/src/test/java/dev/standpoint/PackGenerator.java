package dev.standpoint;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A random pack without faults, the same for the same seed, as text for {@link PackText}. Every
 * mark starts with a word of its own, such as {@code w17}, by which one can tell where it is shown.
 */
public final class PackGenerator {

  private static final List<String> ACTORS = List.of("holt", "lund", "gov-norra", "norra");
  private static final List<String> KINDS =
      List.of(
          ".for on=crossing",
          ".conditional on=crossing if=guarantee",
          ".against on=crossing",
          ".silent on=guarantee",
          ".says on=toll qty=40..60",
          ".says on=toll qty=..25",
          ".against on=toll qty=40",
          ".says on=route choice=north",
          ".undecided on=route");

  private final Random random;
  private final int sources;
  private final List<String> targets = new ArrayList<>();
  private String file = "pack.md";
  private int words;

  private PackGenerator(long seed) {
    this.random = new Random(seed);
    this.sources = 2 + random.nextInt(8);
  }

  public static String text(long seed) {
    return new PackGenerator(seed).pack();
  }

  private String pack() {
    int notes = random.nextInt(5);
    StringBuilder text = new StringBuilder("== sources.yaml\n" + lines(sources, this::source));
    String front = "::: {.key-points}\n" + list() + "\n:::\n\n" + blocks();
    text.append("== pack.md\n").append(front);
    for (int i = 1; i <= notes; i++) {
      file = i + "0-note-" + i + ".md";
      String frontMatter = chance(3) ? "---\nsource: s" + random.nextInt(sources) + "\n---\n" : "";
      String title = chance(4) ? mark() : "Note " + i;
      text.append("== %s\n%s# %s\n\n%s".formatted(file, frontMatter, title, blocks()));
      text.append(lines(3, () -> "[link](%s) ".formatted(oneOf(targets)))).append("\n");
    }
    return text.toString();
  }

  private String source() {
    String origin = chance(3) ? ", origin: Agency" : "";
    String entry = "- {id: s%d, title: Report %1$d, outlet: Outlet %d, issued: \"%s\"%s}\n";
    return entry.formatted(words++ % sources, random.nextInt(4), date(), origin);
  }

  private String blocks() {
    targets.add(file);
    return lines(1 + random.nextInt(6), () -> block() + "\n\n");
  }

  private String block() {
    return switch (random.nextInt(9)) {
      case 0 -> "## Part " + word() + " {#h" + words + target("h" + words) + "}\n\n" + sentence();
      case 1 -> list();
      case 2 -> "| %s | b |\n|---|:-:|\n| %s | c |\n| d | %s |".formatted(word(), mark(), word());
      case 3 -> "> " + sentence() + "\n>\n> " + sentence();
      case 4 -> "::: {" + attributes() + cited(" source=") + "}\n" + div() + "\n:::";
      case 5 -> "::: {.assessment}\n" + sentence() + "\n\n" + sentence() + "\n:::";
      case 6 -> word() + "\n\n---";
      default -> sentence();
    };
  }

  private String div() {
    return word() + " " + sentence() + "\n\n" + sentence();
  }

  private String list() {
    return "- %s\n  - %s\n- %s".formatted(sentence(), sentence(), mark());
  }

  private String sentence() {
    Supplier<String> nested =
        () -> "[%sand %sso]{%s} %s".formatted(word(), mark(), attributes(), cite());
    return lines(
            1 + random.nextInt(3),
            () -> chance(6) ? nested.get() : chance(2) ? mark() : chance(3) ? cite() : word())
        .strip();
  }

  private String mark() {
    return "[%s%s]{%s} %s".formatted(word(), chance(5) ? "*is*" : "is", attributes(), cite());
  }

  private String attributes() {
    String when = chance(2) ? " when=" + date() : "";
    String known = chance(4) ? " known=" + date() : "";
    String id = chance(2) ? "#r" + ++words + target("r" + words) + " " : "";
    String event = ".event actors=\"" + oneOf(ACTORS) + "\" lane=talks";
    String actors = oneOf(ACTORS) + (chance(4) ? " " + oneOf(ACTORS) : "");
    return id + (chance(3) ? event : oneOf(KINDS) + " actor=\"" + actors + "\"") + when + known;
  }

  private String target(String id) {
    targets.add(file + "#" + id);
    return "";
  }

  private String cite() {
    return "[" + cited("@") + (chance(3) ? "; " + cited("@") + ", p. 3" : "") + "] ";
  }

  private String cited(String prefix) {
    return prefix + "s" + random.nextInt(sources);
  }

  private String date() {
    String month = "2031-0" + (1 + random.nextInt(9));
    String day = month + "-1" + random.nextInt(10);
    return oneOf(List.of("2031", month, month + "~", day, day, day + "/2031-09", day + "/.."));
  }

  private String word() {
    return "w" + words++ + " ";
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String lines(int count, Supplier<String> line) {
    return IntStream.range(0, count).mapToObj(i -> line.get()).collect(joining());
  }
}
