package dev.standpoint.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Random running text of a note, and the definitions that it needs. */
final class SnippetText {

  /** Words with characters that could be syntax, but are not. */
  private static final String[] WORDS = {
    "don't",
    "re-read",
    "50 %",
    "A & B",
    "C++",
    "snake_case_name",
    "2 * 3",
    "a < b",
    "\u20ac5",
    "na\u00efve",
    "e.g.",
    "3:30",
    "1990s",
    "yes/no",
    "(sic)",
    "#1",
    "a~b",
    "x^2",
    "\u201cso\u201d",
    "\"so\"",
    "\u5927\u6865",
    "$5",
    "R&D",
    "well...",
    "a -- b",
    "half|half",
    "why?",
    "[sic]",
    "[...]",
    "{x}",
    "a_b",
    "[a] [b]",
    "[a][b]",
    "f(x)[y]",
    "x[1]",
    "a@b"
  };

  private static final String[] PLAIN = {"Holt", "the toll", "crossing", "Lund said", "so"};

  private static final String[] ESCAPES = {
    "\\*", "\\_", "\\[", "\\]", "\\{", "\\@", "\\`", "\\\\", "\\#", "\\|", "\\!", "\\<", "\\^"
  };

  private static final String[] ENTITIES = {
    "&amp;", "&lt;", "&copy;", "&#8211;", "&#x41;", "&eacute;", "&nbsp;", "&unknown;"
  };

  private static final String[] TARGETS = {
    "https://example.org/a_b",
    "/url",
    "note.md#part",
    "<a b.md>",
    "u(1)",
    "url \"title\"",
    "url 'a \"b\" c'",
    "<>"
  };

  private static final String[] ATTRIBUTES = {
    ".for actor=holt on=crossing", ".against actor=lund on=toll when=2031-03", "lang=de",
    "#here .for actor=holt on=crossing", ".x key=\"a b\"", ".x key='{y}'"
  };

  private static final String[] CITATIONS = {
    "[@courier]",
    "[@courier, p. 3]",
    "[see @courier; @mera]",
    "@courier said",
    "@courier [p. 3]",
    "so [-@mera]",
    "[see *also* @mera, pp. 3-4 and *passim*; also @courier]",
    "@unknown said",
    "[@courier; @mera, para. 3]"
  };

  private static final String[] CODE = {
    "`code`", "`` a ` b ``", "`*x*`", "`[a]{.b}`", "` `` `", "`@courier`", "`a  b`"
  };

  /** A comment alone in a line is no part of its paragraph. */
  private static final String[] HTML = {
    "<b>bold</b>", "<br>", "so <!-- a comment -->", "so <!-- a -- b -->"
  };

  private static final String[] LABELS = {"ref", "two words", "\u00dcber", "a*b*"};

  /** A line end, soft or hard. */
  private static final Pattern LINE_END =
      Pattern.compile("(?: {2}|(?<!\\\\)((?:\\\\{2})*)\\\\)?\\n");

  /** Marked words can contain marked words, and so on as deep as this. */
  private static final int DEEPEST = 3;

  private final Random random;
  private final Supplier<String> footnoteBlock;

  /** By the bracket that starts them. */
  private final Map<String, String> definitions = new LinkedHashMap<>();

  /** Pandoc has no footnotes in footnotes. */
  private boolean inFootnote;

  /** {@code footnoteBlock} is the second block of a footnote. */
  SnippetText(Random random, Supplier<String> footnoteBlock) {
    this.random = random;
    this.footnoteBlock = footnoteBlock;
  }

  /** The definitions of links and footnotes so far. */
  List<String> definitions() {
    return definitions.entrySet().stream().map(each -> each.getKey() + each.getValue()).toList();
  }

  String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  /** A paragraph, whose lines may end softly or hard. */
  String paragraph() {
    return text(0, " ", " ", " ", "\n", ", ", "\\\n", "  \n");
  }

  /** Text of one line. */
  String line() {
    return LINE_END
        .matcher(text(1, " "))
        .replaceAll(
            end -> end.group(1) == null ? " " : Matcher.quoteReplacement(end.group(1)) + " ");
  }

  private String text(int depth, String... between) {
    StringBuilder text = new StringBuilder(afterLineEnd(inline(depth)));
    IntStream.range(0, random.nextInt(4))
        .forEach(i -> text.append(pick(between)).append(afterLineEnd(inline(depth))));
    return text.toString();
  }

  /** A piece that starts a line must not start a block. */
  private static String afterLineEnd(String piece) {
    return piece.matches("(?s)(?:[#>|+:~$=^-]|\\d+[.)]|[*] |\\s|``).*") ? "So " + piece : piece;
  }

  private String inline(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 28 : 10)) {
      case 0, 1 -> pick(ESCAPES) + pick("", "so");
      case 2 -> pick(ENTITIES);
      case 3 -> pick(CODE);
      case 4, 5 -> pick(PLAIN);
      case 6, 7, 8, 9 -> pick(WORDS);
      case 10 -> emphasis(pick("*", "_", "**", "__", "~~", "***"));
      case 11 -> "(" + emphasis(pick("*", "**")) + ")";
      case 12, 13 -> "[" + linkText() + "](" + pick(TARGETS) + ")";
      case 14 -> reference();
      case 15 -> "![" + pick(PLAIN) + "](pic.png)";
      case 16, 17, 18, 19, 20 -> marked(depth);
      case 21, 22, 23 -> pick(CITATIONS);
      case 24 -> footnote();
      case 25, 26 -> pick(HTML);
      default -> pick("<https://example.org/a_b?c=d&e>", "<holt@example.org>");
    };
  }

  private String marked(int depth) {
    String words = text(depth + 1, " ", " ", "\n", ", ", "\\\n");
    return "[" + words + "]{" + pick(ATTRIBUTES) + "}";
  }

  private String emphasis(String delimiter) {
    String other = delimiter.startsWith("*") ? "_" : "*";
    String within =
        pick(
            "",
            " [" + pick(PLAIN) + "]{" + pick(ATTRIBUTES) + "}",
            " " + other + pick(PLAIN) + other,
            " `code`",
            " [so](/url)",
            " &amp;",
            "\nand");
    return delimiter + pick(PLAIN) + within + pick("", " so") + delimiter;
  }

  /** There are no links and citations in a link. */
  private String linkText() {
    return pick(
        pick(PLAIN),
        pick(WORDS),
        "*" + pick(PLAIN) + "*",
        "**" + pick(PLAIN) + "** &amp;",
        "`code`",
        "![" + pick(PLAIN) + "](pic.png)");
  }

  private String reference() {
    String label = "[" + pick(LABELS) + "]";
    definitions.putIfAbsent(
        label + ": ", pick("/url", "<a b>", "url \"title\"", "url\n    'title'", "/url (title)"));
    return switch (random.nextInt(3)) {
      case 0 -> "[" + linkText() + "]" + label;
      case 1 -> label + "[]";
      default -> label;
    };
  }

  private String footnote() {
    if (inFootnote) {
      return pick(PLAIN);
    }
    inFootnote = true;
    String label = "[^" + (definitions.size() + 1) + "]";
    definitions.put(label + ": ", "");
    String more = random.nextInt(3) == 0 ? "\n\n" + footnoteBlock.get() : "";
    definitions.put(label + ": ", line() + more);
    inFootnote = false;
    return pick(PLAIN) + label;
  }
}
