package dev.standpoint;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pack of any size without errors, lifelike in the lengths of its texts, as text for {@link
 * PackText}; the same for the same numbers.
 */
public record LargePack(int notes, int actors, int issues, int sources) {

  private static final List<String> WORDS =
      List.of(
          "bridge",
          "ferry",
          "the",
          "council",
          "of",
          "strait",
          "toll",
          "pilots",
          "and",
          "spring",
          "guarantee",
          "in",
          "crossing",
          "officials",
          "said",
          "that",
          "would",
          "harbour",
          "winter",
          "a",
          "referendum",
          "by",
          "northern",
          "line",
          "surveys",
          "loan",
          "minister",
          "federation");
  private static final List<String> STANCES =
      List.of("for", "against", "mixed", "conditional", "undecided");
  private static final int POSITIONS = 6;

  /** A pack with so many notes, and actors, issues and sources in proportion. */
  public static LargePack of(int notes) {
    return new LargePack(notes, 10 + notes / 8, 4 + notes / 60, 5 + notes / 3);
  }

  public String text() {
    Random random = new Random(notes);
    StringBuilder text = new StringBuilder("== actors.yaml\n");
    IntStream.range(0, actors).forEach(i -> text.append(actor(i)));
    text.append("== issues.yaml\n");
    IntStream.range(0, issues)
        .forEach(
            i -> text.append("- {id: i%d, question: Should %s?}\n".formatted(i, words(6, random))));
    text.append("== sources.yaml\n");
    IntStream.range(0, sources).forEach(i -> text.append(source(i, random)));
    text.append("== pack.md\n::: {.key-points}\n- ").append(words(20, random)).append(" [@s0]\n");
    text.append(":::\n");
    IntStream.range(0, notes).forEach(i -> text.append(note(i, random)));
    return text.toString();
  }

  /** Every fourth is a person, for the state before. */
  private String actor(int i) {
    return i % 4 == 3
        ? "- {id: a%d, name: Person %1$d, kind: person, member-of: [{of: a%d, as: Minister}]}\n"
            .formatted(i, i - 1)
        : "- {id: a%d, name: State of %1$d, kind: state}\n".formatted(i);
  }

  private static String source(int i, Random random) {
    return "- {id: s%d, outlet: Outlet %d, title: %s, issued: %s, url: \"https://news.example/%s/%1$d\"}\n"
        .formatted(i, i % 20, words(7, random), day(random), words(5, random).replace(' ', '-'));
  }

  private String note(int i, Random random) {
    StringBuilder text = new StringBuilder();
    text.append("== %d0-n%1$d.md\n# Note %1$d on %s\n\n".formatted(i + 1, words(3, random)));
    for (int p = 0; p < POSITIONS; p++) {
      text.append(words(45, random)).append(" [").append(words(8, random)).append("]{.");
      text.append(STANCES.get(random.nextInt(STANCES.size())));
      text.append(" actor=a").append(random.nextInt(actors));
      text.append(" on=i").append(random.nextInt(issues));
      text.append(" when=").append(day(random)).append("} [@s").append(random.nextInt(sources));
      text.append("].\n\n");
    }
    text.append("The [").append(words(5, random)).append("]{.event when=").append(day(random));
    return text.append(" lane=talks} [@s")
        .append(random.nextInt(sources))
        .append("].\n")
        .toString();
  }

  private static String day(Random random) {
    return String.format(
        Locale.ROOT, "2031-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static String words(int count, Random random) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
