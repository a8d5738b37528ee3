package dev.standpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pack as long as one likes, as text for {@link PackText}: each note has some 300 words with
 * positions, an event, a list, a table, a footnote and links, and fills about a page in print.
 */
public final class LargePack {

  private static final int ACTORS = 24;
  private static final int ISSUES = 6;
  private static final int OUTLETS = 8;
  private static final List<String> WORDS =
      List.of(
          ("force troops airspace backstop summit minister talks plan security guarantee border ceasefire"
                  + " alliance deterrence deployment maritime envoy statement proposal condition support"
                  + " objection partner treaty observer patrol corridor sanction reserve budget mandate"
                  + " pledge review")
              .split(" "));
  private static final List<String> STANCES = List.of("for", "against", "mixed", "undecided");

  private final Random random = new Random(7);

  private LargePack() {}

  public static String text(int notes) {
    return new LargePack().pack(notes);
  }

  private String pack(int notes) {
    StringBuilder text = new StringBuilder();
    text.append("== actors.yaml\n");
    lines(text, ACTORS, "- {id: a%d, name: Speaker %1$d}\n");
    text.append("== issues.yaml\n");
    lines(text, ISSUES, "- {id: i%d, name: Issue %1$d, question: What of issue %1$d?}\n");
    text.append("== sources.yaml\n");
    for (int i = 0; i < notes; i++) {
      text.append(
          "- {id: q%d, title: Report %1$d, outlet: Outlet %d, issued: %s, url: \"https://outlet-%2$d.example/reports/%1$d\"}\n"
              .formatted(i, i % OUTLETS, day(i)));
    }
    text.append(
        "== pack.md\n---\ntitle: A large pack\n---\n::: {.key-points}\n- One point.\n:::\n");
    for (int i = 0; i < notes; i++) {
      text.append("== n%05d.md\n".formatted(i)).append(note(i));
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, int count, String line) {
    IntStream.range(0, count).forEach(i -> text.append(line.formatted(i)));
  }

  private String note(int number) {
    return """
        # Note %d {source=q%1$d}

        %s %s

        ## What was said

        %s[^1]

        - %s
        - %s
        - %s

        | Speaker | Words |
        |---|---|
        | Speaker 1 | %s |
        | Speaker 2 | %s |

        %s The [meeting %1$d]{.event when=%s} came after.

        [^1]: %s

        """
        .formatted(
            number,
            paragraph(),
            position(number),
            paragraph(),
            sentence(),
            position(number),
            sentence(),
            sentence(),
            sentence(),
            paragraph(),
            day(number),
            sentence());
  }

  private String position(int number) {
    return "Speaker said \"[%s]{.%s actor=a%d on=i%d when=%s}\"."
        .formatted(
            words(5),
            STANCES.get(random.nextInt(STANCES.size())),
            random.nextInt(ACTORS),
            random.nextInt(ISSUES),
            day(number));
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2031, 1, 1).plusDays(number % 300);
  }

  private String paragraph() {
    return IntStream.range(0, 5).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
  }

  private String sentence() {
    String words = words(8 + random.nextInt(10));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
