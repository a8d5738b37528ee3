package dev.standpoint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random notes of a few blocks, as authors write them. The same seed gives the same note. */
final class SnippetGrammar {

  /** Two seeds that follow each other would start alike without it. */
  private static final int SPREAD = 7919;

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final Random random;
  private final SnippetText text;

  /** One for the note: another starts another list only for us, as in CommonMark. */
  private final String bullet;

  private SnippetGrammar(Random random) {
    this.random = random;
    this.bullet = random.nextBoolean() ? "-" : "*";
    this.text = new SnippetText(random, () -> prefixed("    ", "    ", block(2)));
  }

  /** The note of a seed: its blocks, then the definitions of its links and footnotes. */
  static String note(long seed) {
    SnippetGrammar grammar = new SnippetGrammar(new Random(seed * SPREAD));
    List<String> blocks = grammar.blocks(3, 0);
    blocks.addAll(grammar.text.definitions());
    return String.join("\n\n", blocks) + "\n";
  }

  private List<String> blocks(int most, int depth) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> block(depth))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A block inside as many others as {@code depth} says. */
  private String block(int depth) {
    return switch (random.nextInt(depth < 2 ? 22 : 10)) {
      case 0, 1, 2, 3, 4 -> text.paragraph();
      case 5 -> text.pick("<!-- a comment --> ", "<!--\ntwo\nlines -- of it\n-->\n") + text.line();
      case 6 -> code();
      case 7 -> depth == 0 ? heading() : text.paragraph();
      case 8 -> table();
      case 9 -> text.pick("***", "* * *", "_____");
      case 10, 11 -> prefixed("> ", "> ", within(depth));
      case 12, 13, 14 -> list(depth, item -> bullet + "   ");
      case 15 -> list(depth, item -> bullet + " ");
      case 16, 17 -> list(depth, item -> item + ". ");
      case 18 -> list(depth, item -> item + 2 + ".  ");
      case 19 -> definitions(depth);
      default -> div(depth);
    };
  }

  private String within(int depth) {
    return String.join("\n\n", blocks(2, depth + 1));
  }

  private String heading() {
    String words = text.line();
    return switch (random.nextInt(5)) {
      case 0 -> words + "\n" + "=".repeat(3 + random.nextInt(5));
      case 1 -> words + "\n" + "-".repeat(3 + random.nextInt(5));
      case 2 -> "## " + words + " {#part .x}";
      case 3 -> "### " + words + " ###";
      default -> "#".repeat(1 + random.nextInt(4)) + " " + words;
    };
  }

  private String code() {
    String lines = text.pick("a = *b*", "if x:\n    y\n\n    z", "[a]{.b}", "`e`", "@f");
    return switch (random.nextInt(5)) {
      case 0 -> "```\n" + lines + "\n```";
      case 1 -> "``` python\n" + lines + "\n```";
      case 2 -> "~~~~ {.sh #x}\n" + lines + "\n~~~~";
      case 3 -> "```{.js}\n" + lines + "\n```";
      default -> prefixed("    ", "    ", lines);
    };
  }

  private String table() {
    int columns = 1 + random.nextInt(3);
    String outer = columns == 1 || random.nextBoolean() ? "|" : "";
    List<String> rows = new ArrayList<>();
    rows.add(row(outer, columns));
    rows.add(outer + cells(columns, "|", i -> text.pick("---", ":--", "--:", ":-:", "--")) + outer);
    IntStream.rangeClosed(0, random.nextInt(2)).forEach(i -> rows.add(row(outer, columns)));
    String caption = random.nextInt(4) == 0 ? "\n\n: " + text.line() : "";
    return String.join("\n", rows) + caption;
  }

  private String row(String outer, int columns) {
    String cells = cells(columns, " | ", i -> BAR.matcher(text.line()).replaceAll("/"));
    return (outer + " " + cells + " " + outer).strip();
  }

  private static String cells(int columns, String between, IntFunction<String> cell) {
    return IntStream.range(0, columns).mapToObj(cell).collect(Collectors.joining(between));
  }

  /** A list in which items have more than one block, or which has no empty lines. */
  private String list(int depth, IntFunction<String> marker) {
    boolean loose = random.nextBoolean();
    return IntStream.rangeClosed(1, 1 + random.nextInt(3))
        .mapToObj(number -> item(marker.apply(number), loose, depth))
        .collect(Collectors.joining(loose ? "\n\n" : "\n"));
  }

  private String item(String marker, boolean loose, int depth) {
    String more = loose ? "\n\n" + block(depth + 1) : "";
    return prefixed(marker, " ".repeat(marker.length()), text.paragraph() + more);
  }

  private String definitions(int depth) {
    String details =
        IntStream.rangeClosed(0, random.nextInt(2))
            .mapToObj(i -> random.nextInt(3) == 0 ? within(depth) : text.paragraph())
            .map(detail -> prefixed(":   ", "    ", detail))
            .collect(Collectors.joining("\n"));
    return text.line() + "\n" + details;
  }

  private String div(int depth) {
    String opening =
        text.pick("::: {.x}", "::: warning", "::: {lang=de}", "::: {.assessment}", ":::: {#a .x}");
    String fence = opening.substring(0, opening.indexOf(' '));
    return opening + "\n" + within(depth) + "\n" + fence;
  }

  /** The lines with one prefix before the first and another before the others. */
  private static String prefixed(String first, String others, String lines) {
    String indented = lines.replace("\n", "\n" + others);
    return first + indented.replaceAll("(?m)^ +$", "");
  }
}
