package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two outlets that quote one statement should have the same words. Quotes are taken for one
 * statement if actor, issue, value and date are the same, and at least half of the different words
 * of the shorter quote are in the other.
 */
final class DifferingQuote implements Check {

  /** Anything but letters and digits of any script: punctuation may differ between outlets. */
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A quote is compared with the first so many of its statement. */
  private static final int MOST_COMPARED = 100;

  /** A quote, its words in lower case, each of them once, and the outlets that it is cited from. */
  private record Quote(
      Position position, List<String> words, Set<String> different, Set<String> outlets) {}

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Map<List<Object>, List<Quote>> statements = new LinkedHashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Position position : pack.corrections().uncorrected()) {
      if (position.statement().mode() == Mode.QUOTE) {
        Quote quote = quote(position, pack);
        List<Object> statement =
            List.of(
                position.actor(),
                position.issue(),
                position.value(),
                position.dating().when().text());
        List<Quote> others = statements.computeIfAbsent(statement, key -> new ArrayList<>());
        differing(quote, others).map(other -> diagnostic(quote, other)).ifPresent(found::add);
        if (others.size() < MOST_COMPARED) {
          others.add(quote);
        }
      }
    }
    return found.stream();
  }

  private static Quote quote(Position position, Pack pack) {
    String words = position.statement().words().toLowerCase(Locale.ROOT);
    Set<String> outlets =
        position.evidence().citations().stream()
            .map(Citation::source)
            .flatMap(source -> pack.sources().find(source).stream())
            .map(source -> source.outlet())
            .collect(Collectors.toSet());
    List<String> list =
        Arrays.stream(NOT_WORD.split(words)).filter(word -> !word.isEmpty()).toList();
    return new Quote(position, list, Set.copyOf(list), outlets);
  }

  /** The first quote of the statement in other words and by other outlets only. */
  private static Optional<Quote> differing(Quote quote, List<Quote> others) {
    return others.stream()
        .filter(other -> !other.words().equals(quote.words()))
        .filter(other -> Collections.disjoint(other.outlets(), quote.outlets()))
        .filter(other -> isOneStatement(other, quote))
        .findFirst();
  }

  private static boolean isOneStatement(Quote a, Quote b) {
    long shared = a.different().stream().filter(b.different()::contains).count();
    return 2 * shared >= Math.min(a.words().size(), b.words().size());
  }

  private static Diagnostic diagnostic(Quote quote, Quote other) {
    return Diagnostic.of(
        DiagnosticCode.DIFFERING_QUOTE,
        quote.position().at(),
        "another outlet quotes this in other words at " + other.position().at(),
        "check which words were said; both are shown");
  }
}
