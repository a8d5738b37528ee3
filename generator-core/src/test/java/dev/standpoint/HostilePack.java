package dev.standpoint;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Packs that a stranger could send in a pull request to hold or break a build. Each grows with a
 * number; {@code size} is the number at which it must still end soon.
 */
enum HostilePack {
  /** A citation style must tell many sources of one author and year apart. */
  SAME_AUTHOR_AND_YEAR(
      1_000,
      n -> {
        Map<String, byte[]> files =
            bibtex(
                "@misc{s, title = {T}, year = 2031}\n"
                    + lines(
                        n,
                        i ->
                            "@misc{s%d, author = {Holt, Ane}, title = {T}, year = 2031}\n"
                                .formatted(i)));
        put(
            files,
            "pack.md",
            "---\ntitle: T\ncitation-style: apa\n---\n\n"
                + lines(n, i -> "Words [@s" + i + "].\n\n"));
        return files;
      }),

  /** Each actor is a member of the next. */
  MEMBERSHIP_CHAIN(
      20_000, n -> pack(position("a0", "x", 1), actors(n, i -> i + 1 < n ? member(i + 1) : ""))),

  /** The last is a member of the first as well. */
  MEMBERSHIP_CYCLE(20_000, n -> pack(position("a0", "x", 1), actors(n, i -> member((i + 1) % n)))),

  /** Everyone is a member of everyone. */
  MEMBERSHIP_MESH(
      300,
      n ->
          pack(
              position("a0", "x", 1),
              actors(
                  n,
                  i ->
                      IntStream.range(0, n)
                          .filter(other -> other != i)
                          .mapToObj(other -> "{of: a" + other + "}")
                          .collect(Collectors.joining(", ", ", member-of: [", "]"))))),

  /** Two paths at each step, so that the number of paths doubles. */
  MEMBERSHIP_DIAMONDS(
      400,
      n ->
          pack(
              position("a0", "x", 1),
              actors(
                  3 * n,
                  i ->
                      i % 3 == 0
                          ? members(i + 1, i + 2)
                          : i + 3 - i % 3 < 3 * n ? members(i + 3 - i % 3) : ""))),

  /** Many actors speak for a group that is in as many groups as it may be. */
  MEMBERSHIP_FAN(
      4_000,
      n ->
          pack(
              lines(n - 99, i -> position("a" + (i + 99), "x", i)),
              actors(
                  n,
                  i ->
                      i == 0
                          ? members(IntStream.range(1, 99).toArray())
                          : i < 99 ? "" : member(0)))),

  /** Corrections that all go back to one long chain. */
  CORRECTION_TREE(
      5_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[Word %1$d]{#p%1$d .for actor=a0 on=x source=s%2$s}\n\n"
                          .formatted(i, i == 0 ? "" : " supersedes=p" + Math.min(i - 1, 190))),
              actors(1, i -> ""))),

  /** Each position corrects the one before. */
  CORRECTION_CHAIN(
      9_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[Word %1$d]{#p%1$d .%2$s actor=a0 on=x source=s%3$s}\n\n"
                          .formatted(
                              i,
                              i % 2 == 0 ? "for" : "against",
                              i == 0 ? "" : " supersedes=p" + (i - 1))),
              actors(1, i -> ""))),

  /** Each of many outlets reports one of as many issues. */
  OUTLETS_AND_ISSUES(
      1_000,
      n -> {
        Map<String, byte[]> files =
            pack(
                lines(n, i -> "[Word]{.for actor=a0 on=x" + i + " source=o" + i + "}\n\n"),
                actors(1, i -> ""));
        put(files, "issues.yaml", lines(n, HostilePack::issue));
        put(files, "sources.yaml", lines(n, HostilePack::outlet));
        return files;
      }),

  /** Each of many actors has a position on one of as many issues. */
  ACTORS_AND_ISSUES(
      500,
      n -> {
        Map<String, byte[]> files =
            pack(lines(n, i -> position("a" + i, "x" + i, i)), actors(n, i -> ""));
        put(files, "issues.yaml", lines(n, HostilePack::issue));
        return files;
      }),

  /** Outlets, actors and issues, each in one position. */
  OUTLETS_ACTORS_AND_ISSUES(
      700,
      n -> {
        Map<String, byte[]> files =
            pack(
                lines(n, i -> "[Word]{.for actor=a%1$d on=x%1$d source=o%1$d}\n\n".formatted(i))
                    + "::: {.matrix down=outlet}\n:::\n\n::: {.matrix across=outlet}\n:::\n",
                actors(n, i -> ""));
        put(files, "issues.yaml", lines(n, HostilePack::issue));
        put(files, "sources.yaml", lines(n, HostilePack::outlet));
        return files;
      }),

  /** Issues that each apply to a group of everyone, and to one more. */
  ISSUES_FOR_SOME(
      1_000,
      n -> {
        Map<String, byte[]> files =
            pack(
                lines(n, i -> position("a" + i, "x" + i, i)),
                actors(n, i -> i == 0 ? "" : member(0)));
        put(
            files,
            "issues.yaml",
            lines(
                n,
                i ->
                    "- {id: x%1$d, name: Issue %1$d, question: Q?, applies-to: [a0, a%1$d]}\n"
                        .formatted(i)));
        return files;
      }),

  /** An issue with many options, each of which is chosen. */
  CHOICES(
      3_000,
      n -> {
        Map<String, byte[]> files =
            pack(
                lines(n, i -> "[Word]{.says actor=a0 on=x source=s choice=o%d}\n\n".formatted(i)),
                actors(1, i -> ""));
        put(
            files,
            "issues.yaml",
            "- id: x\n  name: X\n  question: X?\n  kind: choice\n  options:\n"
                + lines(n, i -> "  - {id: o%1$d, name: Option %1$d}\n".formatted(i)));
        return files;
      }),

  /** Ranges of one day that overlap, so that no two of them contradict each other. */
  RANGES_OF_ONE_DAY(
      5_000,
      n -> {
        Map<String, byte[]> files =
            pack(
                lines(
                    n, i -> "[Word]{.says actor=a0 on=x source=s qty=1..%d}\n\n".formatted(i + 2)),
                actors(1, i -> ""));
        put(files, "issues.yaml", "- {id: x, name: X, question: X?, kind: quantity}\n");
        return files;
      }),

  /** Quotes of one statement by as many outlets, no two of which are alike. */
  QUOTES_OF_ONE_STATEMENT(
      2_000,
      n -> {
        Map<String, byte[]> files =
            pack(
                lines(
                    n,
                    i ->
                        "[\"Word%1$d of%1$d it%1$d\"]{.for actor=a0 on=x source=o%1$d}\n\n"
                            .formatted(i)),
                actors(1, i -> ""));
        put(files, "sources.yaml", lines(n, HostilePack::outlet));
        return files;
      }),

  /** A heading with many actors for the marks below it. */
  INHERITED_ACTORS(
      3_000,
      n ->
          pack(
              "# Heading {actor=\""
                  + lines(n, i -> "a" + i + " ")
                  + "\" on=x source=s}\n\n"
                  + lines(n, i -> "[Word %d]{.for}\n\n".formatted(i)),
              actors(n, i -> ""))),

  /** A mark with a position for each of its actors on each of its issues. */
  ACTORS_AND_ISSUES_OF_ONE_MARK(
      2_000,
      n -> {
        Map<String, byte[]> files =
            pack(
                "[Word]{.for source=s actor=\"%s\" on=\"%s\"}\n"
                    .formatted(lines(n, i -> "a" + i + " "), lines(n, i -> "x" + i + " ")),
                actors(n, i -> ""));
        put(files, "issues.yaml", lines(n, HostilePack::issue));
        return files;
      }),

  /** All actors have all positions. */
  FULL_MATRIX(
      100,
      n -> {
        Map<String, byte[]> files =
            pack(lines(n * n, i -> position("a" + i / n, "x" + i % n, i)), actors(n, i -> ""));
        put(files, "issues.yaml", lines(n, HostilePack::issue));
        return files;
      }),

  /** All positions on one issue, each with another date. */
  LONG_HISTORY(
      5_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[Word]{.%s actor=a0 on=x source=s when=%d-%02d-%02d}\n\n"
                          .formatted(
                              i % 2 == 0 ? "for" : "against",
                              1900 + i / 336,
                              1 + i / 28 % 12,
                              1 + i % 28)),
              actors(1, i -> ""))),

  /** One issue on which many actors have a position. */
  MANY_ACTORS_ON_ONE_ISSUE(
      3_000, n -> pack(lines(n, i -> position("a" + i, "x", i)), actors(n, i -> ""))),

  /** One event reported over and over. */
  REPORTS_OF_ONE_EVENT(
      5_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[Event]{#e%d .event when=2031-01-01 source=s%s}\n\n"
                          .formatted(i, i == 0 ? "" : " same=e0")),
              actors(1, i -> ""))),

  /** Each report is of the event of the report before. */
  CHAIN_OF_REPORTS(
      5_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[Event]{#e%d .event when=2031-01-01 source=s%s}\n\n"
                          .formatted(i, i == 0 ? "" : " same=e" + (i - 1))),
              actors(1, i -> ""))),

  /** Many events on one day. */
  EVENTS_OF_ONE_DAY(
      5_000,
      n ->
          pack(
              lines(n, i -> "[Event %d]{.event when=2031-01-01 source=s}\n\n".formatted(i)),
              actors(1, i -> ""))),

  /** Events that all overlap, each a day longer than the one before. */
  OVERLAPPING_EVENTS(
      5_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[Event %d]{.event when=2001-01-01/%d-%02d-%02d source=s}\n\n"
                          .formatted(i, 2001 + i / 336, 1 + i / 28 % 12, 1 + i % 28)),
              actors(1, i -> ""))),

  /** Events over ten thousand years, of which each has a lane. */
  EVENTS_OF_TEN_THOUSAND_YEARS(
      5_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[Event %1$d]{.event when=%2$04d lane=l%1$d source=s}\n\n"
                          .formatted(i, i * 2 % 10_000)),
              actors(1, i -> ""))),

  /** Events whose long titles are the same. */
  LONG_TITLES(
      5_000,
      n ->
          pack(
              lines(
                  n,
                  i ->
                      "[%s]{.event when=20%02d source=s}\n\n"
                          .formatted("long title ".repeat(12).strip(), i % 100)),
              actors(1, i -> ""))),

  /** One word. */
  LONG_WORD(2_000_000, n -> pack("w".repeat(n), actors(1, i -> ""))),

  /** A paragraph for each word that is as long as a paragraph may be. */
  LONG_WORDS(30, n -> pack(("w".repeat(32_000) + "\n\n").repeat(n), actors(1, i -> ""))),

  /** Tables with as many columns. */
  WIDE_TABLES(
      200,
      n -> pack(("|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n").repeat(2), actors(1, i -> ""))),

  /** Lists as deep as they may be. */
  DEEP_LISTS(1_000, n -> pack(("- ".repeat(14) + "word\n\nEnd\n\n").repeat(n), actors(1, i -> ""))),

  /** Footnotes with their words. */
  FOOTNOTES(
      20_000,
      n ->
          pack(
              lines(n, i -> "Word[^%1$d]\n\n[^%1$d]: Note %1$d\n\n".formatted(i)),
              actors(1, i -> ""))),

  /** Names that are almost those of the register. */
  MISSPELT_NAMES(
      20_000, n -> pack(lines(n / 4, i -> position("b" + i, "x", i)), actors(n, i -> ""))),

  /** An id that no one can have meant. */
  LONG_ID(24_000, n -> pack(position("a".repeat(n), "x", 1), actors(50, i -> ""))),

  /** One fault a line. */
  FAULTS(
      200_000, n -> pack(lines(n, i -> "[w]{.for actor=q on=x source=s}\n\n"), actors(1, i -> ""))),

  /** One mark with many actors, each of whom holds the position. */
  ACTORS_OF_ONE_MARK(
      3_000,
      n ->
          pack(
              "[Word]{.for actor=\"" + lines(n, i -> "a" + i + " ") + "\" on=x source=s}\n",
              actors(n, i -> ""))),

  /** One position with many conditions. */
  CONDITIONS_OF_ONE_MARK(
      3_000,
      n ->
          pack(
              "[Word]{.conditional actor=a0 on=x source=s if=\""
                  + lines(n, i -> "condition " + i + "; ")
                  + "\"}\n",
              actors(1, i -> ""))),

  /** One entry with one field over and over. */
  BIBTEX_FIELDS(
      600_000,
      n -> bibtex("@misc{s, title = {T}, date = {2031}, " + "note = {x}, ".repeat(n) + "}\n")),

  /** Many abbreviations, each of which is used. */
  BIBTEX_STRINGS(
      20_000,
      n ->
          bibtex(
              lines(n, i -> "@string{n%d = \"Name\"}\n".formatted(i))
                  + lines(n / 4, i -> "@misc{s%d, title = n%d, date = {2031}}\n".formatted(i, i)))),

  /** An abbreviation made of the one before, twice. */
  BIBTEX_DOUBLING(
      40,
      n ->
          bibtex(
              "@string{n0 = \"Name\"}\n"
                  + lines(n, i -> "@string{n%d = n%d # n%d}\n".formatted(i + 1, i, i))
                  + "@misc{s, date = {2031}, title = n"
                  + n
                  + "}\n")),

  /** Views, each of all records. */
  MANY_VIEWS(
      500,
      n ->
          pack(
              lines(50, i -> position("a" + i, "x", i)) + "::: {.matrix}\n:::\n\n".repeat(n),
              actors(50, i -> ""))),

  /** Headings, each with a link. */
  HEADINGS(20_000, n -> pack(lines(n, i -> "## Heading %d\n\n".formatted(i)), actors(1, i -> ""))),

  /** Sources, all of them cited at once. */
  CITATIONS(
      5_000,
      n -> {
        Map<String, byte[]> files =
            pack("Word [" + lines(n, i -> "@o" + i + "; ") + "@s].\n", actors(1, i -> ""));
        put(
            files,
            "sources.yaml",
            source("s")
                + lines(
                    n,
                    i ->
                        "- {id: o%1$d, title: T%1$d, outlet: O, issued: 2031-01-01}\n"
                            .formatted(i)));
        return files;
      });

  final int size;

  @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
  private final IntFunction<Map<String, byte[]>> files;

  HostilePack(int size, IntFunction<Map<String, byte[]>> files) {
    this.size = size;
    this.files = files;
  }

  /** The files of the pack by name. */
  Map<String, byte[]> files(int number) {
    return files.apply(number);
  }

  private static Map<String, byte[]> pack(String note, String actors) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(files, "pack.md", "---\ntitle: Hostile\n---\n");
    put(files, "actors.yaml", actors);
    put(files, "issues.yaml", "- {id: x, name: X, question: X?}\n");
    put(files, "sources.yaml", source("s"));
    put(files, "10-note.md", note);
    return files;
  }

  private static Map<String, byte[]> bibtex(String text) {
    Map<String, byte[]> files = pack("Word [@s].\n", actors(1, i -> ""));
    files.remove("sources.yaml");
    put(files, "sources.bib", text);
    return files;
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(int n, IntFunction<String> line) {
    return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining());
  }

  private static String actors(int n, IntFunction<String> rest) {
    return lines(n, i -> "- {id: a%1$d, name: Actor %1$d%2$s}\n".formatted(i, rest.apply(i)));
  }

  private static String member(int of) {
    return members(of);
  }

  private static String members(int... of) {
    return IntStream.of(of)
        .mapToObj(i -> "{of: a" + i + "}")
        .collect(Collectors.joining(", ", ", member-of: [", "]"));
  }

  private static String outlet(int i) {
    return "- {id: o%1$d, title: T, outlet: Outlet %1$d, issued: 2031-01-01}\n".formatted(i);
  }

  private static String issue(int i) {
    return "- {id: x%1$d, name: Issue %1$d, question: Q?}\n".formatted(i);
  }

  private static String source(String id) {
    return "- {id: %s, title: Report, outlet: Courier, issued: 2031-01-01}\n".formatted(id);
  }

  private static String position(String actor, String issue, int i) {
    return "[Word %d]{.for actor=%s on=%s source=s}\n\n".formatted(i, actor, issue);
  }
}
