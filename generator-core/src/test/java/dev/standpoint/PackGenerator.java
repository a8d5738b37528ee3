package dev.standpoint;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A random pack without errors, the same for the same seed, as text for {@link PackText}. Every
 * mark starts with a word of its own, such as {@code w17}, which shows where it is used.
 */
public final class PackGenerator {

  private static final List<String> ACTORS =
      List.of("holt", "lund", "berg", "gov-norra", "trade", "norra", "skaria", "union");
  private static final List<String> KINDS =
      List.of(
          ".for on=crossing",
          ".conditional on=crossing if=guarantee",
          ".conditional on=crossing if=\"!guarantee; a vote is held\"",
          ".mixed on=guarantee",
          ".against on=crossing",
          ".silent on=guarantee",
          ".says on=toll qty=40..60",
          ".says on=toll qty=..25",
          ".says on=toll qty=\"<25\"",
          ".says on=toll qty=50.. via=unnamed",
          ".says on=toll qty=45",
          ".against on=toll qty=40",
          ".says on=route choice=north",
          ".says on=route choice=south if=crossing",
          ".against on=route choice=south",
          ".undecided on=route");

  private final Random random;
  private final int sources;
  private final DateGenerator dates;
  private final List<String> targets = new ArrayList<>();
  private final List<String> positions = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private String file = "pack.md";
  private int words;

  private PackGenerator(long seed) {
    this.random = new Random(seed);
    this.dates = new DateGenerator(random);
    this.sources = 2 + random.nextInt(8);
  }

  public static String text(long seed) {
    return new PackGenerator(seed).pack();
  }

  private String pack() {
    int notes = random.nextInt(5);
    StringBuilder text = new StringBuilder("== actors.yaml\n" + actors() + "== sources.yaml\n");
    text.append(lines(sources, this::source)).append("- {id: undated, title: Leaflet}\n");
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

  /** Groups follow their members, so that no membership leads round to where it starts. */
  private String actors() {
    return actor("holt", "person", "gov-norra", "trade", "norra", "union")
        + actor("lund", "person", "gov-norra", "trade", "skaria")
        + actor("berg", "person", "trade", "trade", "norra")
        + actor("trade", "organization", "gov-norra")
        + actor("gov-norra", "organization", "norra", "skaria")
        + actor("norra", "state", "union")
        + actor("skaria", "state", "union")
        + actor("union", "bloc");
  }

  private String actor(String id, String kind, String... groups) {
    String memberships =
        Stream.of(groups)
            .filter(group -> random.nextBoolean())
            .map(
                group ->
                    "{of: " + group + dates.membership() + (chance(6) ? ", rolls-up: false}" : "}"))
            .collect(joining(", "));
    return "- {id: %s, name: The %1$s, kind: %s, member-of: [%s]}\n"
        .formatted(id, kind, memberships);
  }

  private String source() {
    String outlet = chance(6) ? "" : ", outlet: Outlet " + random.nextInt(4);
    String origin = chance(3) ? ", origin: Agency" : "";
    String entry = "- {id: s%d, title: Report %1$d%s, issued: \"%s\"%s}\n";
    return entry.formatted(words++ % sources, outlet, dates.date(), origin);
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
    String is = word() + (chance(5) ? "*is*" : "is");
    return chance(12)
        ? "[%s]{%s when=2031-02 known=%s} [@undated; %s] "
            .formatted(is, record(), day(), cited("@"))
        : "[%s]{%s} %s".formatted(is, leaf(), cite());
  }

  /** A mark with no other in it, which may correct a position or report an event once more. */
  private String leaf() {
    int before = positions.size();
    String correction = chance(4) && before > 0 ? " supersedes=" + oneOf(positions) : "";
    String report = chance(4) && !events.isEmpty() ? " same=" + oneOf(events) : "";
    String attributes = attributes();
    if (!attributes.contains(".event")) {
      return attributes + correction;
    }
    if (!report.isEmpty() && attributes.startsWith("#")) {
      events.remove(events.size() - 1);
    }
    return attributes + report;
  }

  private String attributes() {
    String when = chance(2) ? " when=\"" + dates.date() + "\"" : "";
    String known = chance(4) ? " known=\"" + dates.date() + "\"" : "";
    return record() + when + known;
  }

  private String record() {
    boolean event = chance(3);
    String id = chance(2) ? "r" + ++words : "";
    if (!id.isEmpty()) {
      target(id);
      (event ? events : positions).add(id);
    }
    String actors = oneOf(ACTORS) + (chance(4) ? " " + oneOf(ACTORS) : "");
    String actingFor = chance(8) ? " acting-for=" + oneOf(ACTORS) : "";
    return (id.isEmpty() ? "" : "#" + id + " ")
        + (event
            ? ".event actors=\"" + oneOf(ACTORS) + "\" lane=talks"
            : oneOf(KINDS) + " actor=\"" + actors + "\"" + actingFor);
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

  private String day() {
    return "2031-0" + (1 + random.nextInt(9)) + "-20";
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
