package dev.standpoint.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Reads random notes with Pandoc and with our reader, and prints those in which we see other words
 * or another structure, the shortest first. Run by hand, with the first seed and the number of
 * notes: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dev.standpoint.read.PandocComparison -Dexec.args="1 2000"}. A fault of ours is
 * mended; every finding becomes a snippet of {@link PandocFindingsTest}. What we mean to read in
 * another way is not in {@link SnippetGrammar}.
 */
final class PandocComparison {

  /** Enough to see what is wrong. */
  private static final int MOST_SHOWN = 40;

  /** A note with its outline as Pandoc and as we see it. */
  record Compared(String markdown, List<String> pandoc, List<String> ours) {

    /** Whether there is more between them than the order of emphasis and strong emphasis. */
    boolean differs() {
      return !Outline.same(pandoc, ours);
    }

    private void print() {
      System.out.println("=== note\n" + markdown + "--- pandoc\n" + String.join("\n", pandoc));
      System.out.println("--- ours\n" + String.join("\n", ours));
    }
  }

  private PandocComparison() {}

  public static void main(String[] arguments) throws IOException {
    long first = arguments.length == 0 ? 1 : Long.parseLong(arguments[0]);
    int count = arguments.length < 2 ? 2000 : Integer.parseInt(arguments[1]);
    List<Compared> different =
        compare(first, count).stream()
            .filter(Compared::differs)
            .sorted(Comparator.comparing(compared -> compared.markdown().length()))
            .toList();
    different.stream().limit(MOST_SHOWN).forEach(Compared::print);
    System.out.println(different.size() + " of " + count + " notes differ");
  }

  /** The notes of {@code count} seeds. */
  static List<Compared> compare(long first, int count) throws IOException {
    List<String> notes =
        LongStream.range(first, first + count).mapToObj(SnippetGrammar::note).toList();
    List<List<String>> pandoc = Pandoc.outlines(notes);
    List<Compared> compared = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      compared.add(new Compared(notes.get(i), pandoc.get(i), NoteOutline.of(notes.get(i))));
    }
    return compared;
  }
}
