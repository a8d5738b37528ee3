package dev.standpoint.diagnostic;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * The CPU time of a suggestion among many names, in microseconds of this thread, the best of five
 * runs: by a comparison with each name, by the index, and for each of a thousand faults, of which a
 * hundred get a suggestion, with the time that the index is built in. Run by hand, with the number
 * of names in thousands: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dev.standpoint.diagnostic.SuggestionBenchmark -Dexec.args=20}.
 */
final class SuggestionBenchmark {

  private static final int WORDS = 1000;
  private static final int RUNS = 5;

  private final Random random = new Random(1);

  private SuggestionBenchmark() {}

  public static void main(String[] arguments) {
    int names = 1000 * (arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]));
    SuggestionBenchmark benchmark = new SuggestionBenchmark();
    benchmark.measure("paths of notes", benchmark.paths(names));
    benchmark.measure("random words", benchmark.words(names));
  }

  private void measure(String what, List<String> names) {
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      typed.add(mistyped(names.get(random.nextInt(names.size()))));
    }
    List<String> few = typed.subList(0, 20);
    SpellingIndex index = new SpellingIndex(names);
    double each = time(few, word -> DidYouMean.hint(word, names).length());
    double indexed = time(typed, word -> index.nearest(word, 2).size());
    DidYouMean[] suggestions = new DidYouMean[1];
    double limited =
        time(
            typed,
            word -> {
              if (word.equals(typed.get(0))) {
                suggestions[0] = DidYouMean.among(names);
              }
              return suggestions[0].hint(word).length();
            });
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: each name %.1f, index %.1f (1 : %.0f), of a thousand faults %.1f (1 : %.0f)",
            what,
            each,
            indexed,
            each / indexed,
            limited,
            each / limited));
  }

  private static double time(List<String> words, ToIntFunction<String> work) {
    var thread = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    int sum = 0;
    for (int i = 0; i < RUNS; i++) {
      long start = thread.getCurrentThreadCpuTime();
      for (String word : words) {
        sum += work.applyAsInt(word);
      }
      best = Math.min(best, thread.getCurrentThreadCpuTime() - start);
    }
    if (sum < 0) {
      System.out.print(" ");
    }
    return best / 1e3 / words.size();
  }

  private List<String> paths(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add("20%02d/%02d/%s-%04d.md".formatted(i % 30, i % 12, word(6), i));
    }
    return names;
  }

  private List<String> words(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(word(6 + random.nextInt(12)));
    }
    return names;
  }

  /** One or two letters changed. */
  private String mistyped(String name) {
    StringBuilder typed = new StringBuilder(name);
    for (int i = 0; i <= random.nextInt(2); i++) {
      typed.setCharAt(random.nextInt(typed.length()), (char) ('a' + random.nextInt(26)));
    }
    return typed.toString();
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
