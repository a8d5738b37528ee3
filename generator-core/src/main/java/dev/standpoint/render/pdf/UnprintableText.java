package dev.standpoint.render.pdf;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.render.pdf.font.FontAdvice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where an author wrote characters that the PDF does not show or does not show correctly.
 * Words of notes come first. A register is searched for what no note has, so that entries that are
 * not printed are not blamed for words that a note has too.
 */
final class UnprintableText {

  /** What to report; the characters are quoted between the two halves. */
  private record Problem(DiagnosticCode code, String before, String after, boolean font) {}

  private static final Problem MISSING =
      new Problem(DiagnosticCode.MISSING_GLYPH, "no font of the PDF has ", "", true);

  private static final Problem UNJOINED =
      new Problem(
          DiagnosticCode.UNJOINED_LETTER, "", " is not joined to its word in the PDF", false);

  /** A place in a source. */
  private record Place(Span at, CharacterRun run) {}

  /** More characters in one message would hide what it says. */
  private static final int MOST_SHOWN = 8;

  private static final String NOTE = ".md";

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  private final Problem problem;

  /** Code points that end up in a message. */
  private final Set<Integer> missing;

  /** Printed runs that no source has contained so far. */
  private final Set<String> unexplained;

  /** The places of each kind of characters, in the order found. */
  private final Map<FontAdvice, List<Place>> places = new LinkedHashMap<>();

  private UnprintableText(Problem problem, Collection<Integer> missing, Set<String> printed) {
    this.problem = problem;
    this.missing = Set.copyOf(missing);
    this.unexplained = new LinkedHashSet<>(printed);
  }

  /**
   * One diagnostic for each kind of characters, at the first place. Characters that are in no
   * source, because they come from a template or an escape, are reported for the pack.
   *
   * @param missing code points, in the order in which to report those in no source
   * @param printed the characters side by side that the document has, as {@link CharacterRun}s
   */
  static List<Diagnostic> find(
      List<Integer> missing, Set<String> printed, List<SourceText> sources, Span pack) {
    return find(MISSING, missing, printed, sources, pack);
  }

  /** The same for Arabic letters that could not be joined. */
  static List<Diagnostic> findUnjoined(
      List<Integer> unjoined, Set<String> printed, List<SourceText> sources, Span pack) {
    return find(UNJOINED, unjoined, printed, sources, pack);
  }

  private static List<Diagnostic> find(
      Problem problem,
      List<Integer> missing,
      Set<String> printed,
      List<SourceText> sources,
      Span pack) {
    if (missing.isEmpty()) {
      return List.of();
    }
    UnprintableText unprintable = new UnprintableText(problem, missing, printed);
    unprintable.search(sources);
    unprintable.addWithoutPlace(missing, pack);
    return unprintable.places.entrySet().stream()
        .map(kind -> unprintable.report(kind.getKey(), kind.getValue()))
        .toList();
  }

  private void search(List<SourceText> sources) {
    List<SourceText> notes = sources.stream().filter(source -> isNote(source)).toList();
    List<SourceText> registers = sources.stream().filter(source -> !isNote(source)).toList();
    for (List<SourceText> files : List.of(notes, registers)) {
      Set<String> wanted = Set.copyOf(unexplained);
      files.forEach(file -> search(file, run -> wanted.contains(run.visible())));
    }
    // A template may have put words together or apart.
    Set<Integer> rest = points();
    Stream.of(notes, registers)
        .flatMap(List::stream)
        .forEach(
            file ->
                search(
                    file,
                    run ->
                        rest.removeAll(
                            run.visible().codePoints().boxed().collect(Collectors.toSet()))));
  }

  private static boolean isNote(SourceText source) {
    return source.path().endsWith(NOTE);
  }

  private void search(SourceText source, Predicate<CharacterRun> wanted) {
    for (CharacterRun run : CharacterRun.of(withoutComments(source), missing)) {
      if (wanted.test(run)) {
        unexplained.remove(run.visible());
        add(new Place(source.span(run.start(), run.end()), run));
      }
    }
  }

  /** The text with spaces in place of comments in notes, which nothing prints. */
  private static String withoutComments(SourceText source) {
    return isNote(source) && source.text().contains("<!--")
        ? COMMENT.matcher(source.text()).replaceAll(found -> " ".repeat(found.group().length()))
        : source.text();
  }

  private void add(Place place) {
    places.computeIfAbsent(place.run.advice(), kind -> new ArrayList<>()).add(place);
  }

  /** The characters that no place has so far. */
  private Set<Integer> points() {
    Set<Integer> rest = new LinkedHashSet<>(missing);
    places.values().stream()
        .flatMap(List::stream)
        .flatMap(place -> place.run.visible().codePoints().boxed())
        .forEach(rest::remove);
    return rest;
  }

  private void addWithoutPlace(List<Integer> order, Span pack) {
    Set<Integer> rest = points();
    String text =
        order.stream()
            .filter(rest::contains)
            .map(Character::toString)
            .collect(Collectors.joining());
    CharacterRun.of(text, rest).forEach(run -> add(new Place(pack, run)));
  }

  private Diagnostic report(FontAdvice kind, List<Place> at) {
    Place first = at.get(0);
    String message = problem.before + quoted(first.run.visible()) + problem.after + more(kind, at);
    return Diagnostic.of(problem.code, first.at, message, problem.font ? hint(kind) : "");
  }

  /** Such as {@code ; 2 more places have emoji, such as "x" at a.md:1:2}. */
  private static String more(FontAdvice kind, List<Place> at) {
    int count = at.size() - 1;
    if (count == 0) {
      return "";
    }
    Set<String> seen = new HashSet<>(Set.of(at.get(0).run.visible()));
    String other =
        at.stream()
            .filter(place -> seen.add(place.run.visible()))
            .findFirst()
            .map(place -> ", such as \"" + cut(place.run.visible()) + "\" at " + place.at)
            .orElse("");
    String places = count == 1 ? "; 1 more place has " : "; " + count + " more places have ";
    return places + kind.characters() + other;
  }

  private static String hint(FontAdvice kind) {
    return kind.font().isEmpty()
        ? "write it in another way"
        : "name a folder with " + kind.font() + " in standpoint.fonts";
  }

  /** The characters and their numbers, since a reader may lack a font for them too. */
  private static String quoted(String text) {
    String more = text.codePoints().count() > MOST_SHOWN ? " ..." : "";
    String codes =
        text.codePoints()
            .limit(MOST_SHOWN)
            .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
            .collect(Collectors.joining(" ", "(", more + ")"));
    return "\"" + cut(text) + "\" " + codes;
  }

  private static String cut(String text) {
    int[] points = text.codePoints().toArray();
    return points.length <= MOST_SHOWN ? text : new String(points, 0, MOST_SHOWN) + "...";
  }
}
