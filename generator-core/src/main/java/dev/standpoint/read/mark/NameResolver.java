package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.IdSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts ids in place of the names in attributes and front matter: a name or alias of an actor or
 * issue, a title of a source. A name that no entry has stays as it is, for the checks to report.
 */
public final class NameResolver {

  /** A longer name is not looked for among words without commas, which bounds the work. */
  private static final int MOST_WORDS = 12;

  private final RegisterNames names;
  private final DiagnosticCollector findings;

  public NameResolver(RegisterNames names, DiagnosticCollector findings) {
    this.names = names;
    this.findings = findings;
  }

  /** The same keys with ids as their values, each at the place of its name. */
  public Map<RecordKey, Located> resolve(Map<RecordKey, Located> keys) {
    Map<RecordKey, Located> resolved = new LinkedHashMap<>(keys);
    resolved.replaceAll(this::resolve);
    return resolved;
  }

  private Located resolve(RecordKey key, Located given) {
    return switch (key) {
      case ACTOR, ACTORS, ACTING_FOR -> joined(given, ids(given, names.actors()));
      case ON -> joined(given, ids(given, names.issues()));
      case SOURCE -> joined(given, ids(given, names.sources()));
      case IF -> joined(given, given.clauses().stream().map(this::condition).toList());
      default -> given;
    };
  }

  /** The issues of a key of a view. */
  List<Located> issues(Located given) {
    return ids(given, names.issues());
  }

  /**
   * The outlets of a key of a view. A name of several words needs no quotation marks of its own.
   */
  List<Located> outlets(Located given) {
    return given.names().stream().map(name -> one(name, names.outlets()).orElse(name)).toList();
  }

  private static Located joined(Located given, List<Located> ids) {
    return ids.isEmpty() ? given : Located.list(ids);
  }

  private List<Located> ids(Located given, NameIndex index) {
    return given.items().isEmpty()
        ? split(given, index)
        : given.items().stream().flatMap(item -> ids(item, index).stream()).toList();
  }

  /**
   * Ids before names, one name before several. Names are between semicolons, else between commas,
   * else between spaces.
   */
  private List<Located> split(Located given, NameIndex index) {
    List<Located> words = given.ids();
    if (words.stream().allMatch(word -> index.isId(word.value()))) {
      return words;
    }
    Located stripped = new Located(given.value().strip(), given.at());
    Optional<Located> one = one(stripped, index);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    List<Located> clauses = given.clauses();
    List<Located> parts = clauses.size() > 1 ? clauses : given.names();
    return parts.size() > 1
        ? parts.stream().flatMap(part -> split(part, index).stream()).toList()
        : segments(words, index);
  }

  /** The longest names that the words make, from left to right, and the words between them. */
  private List<Located> segments(List<Located> words, NameIndex index) {
    List<Located> found = new ArrayList<>();
    List<Located> unknown = new ArrayList<>();
    for (int start = 0; start < words.size(); ) {
      int length = longest(words, start, index);
      if (length == 0) {
        unknown.add(words.get(start));
      } else {
        addUnknown(unknown, found);
        one(joined(words.subList(start, start + length)), index).ifPresent(found::add);
      }
      start += Math.max(1, length);
    }
    addUnknown(unknown, found);
    return List.copyOf(found);
  }

  /** How many words from {@code start} on make the longest name; 0 if none. */
  private static int longest(List<Located> words, int start, NameIndex index) {
    int length = Math.min(Math.min(MOST_WORDS, index.mostWords()), words.size() - start);
    while (length > 0
        && index.find(joined(words.subList(start, start + length)).value()).isEmpty()) {
      length--;
    }
    return length;
  }

  /** Words that look like ids are several; any others are one name that no entry has. */
  private static void addUnknown(List<Located> words, List<Located> found) {
    boolean ids = words.stream().allMatch(word -> IdSyntax.isId(word.value()));
    if (ids) {
      found.addAll(words);
    } else {
      found.add(joined(words));
    }
    words.clear();
  }

  /** The words as one name, at the place of all of them if they are on one line. */
  private static Located joined(List<Located> words) {
    String name = words.stream().map(Located::value).collect(Collectors.joining(" "));
    Span first = words.get(0).at();
    Span last = words.get(words.size() - 1).at();
    boolean line = first.line() == last.line();
    int length = line ? last.column() + last.length() - first.column() : first.length();
    return Located.whole(name, new Span(first.path(), first.line(), first.column(), length));
  }

  /** A condition that is an issue's name becomes its id, with the exclamation mark before it. */
  private Located condition(Located clause) {
    boolean met = !clause.value().startsWith("!");
    String name = met ? clause.value() : clause.value().substring(1).strip();
    return one(new Located(name, clause.at()), names.issues())
        .map(id -> Located.whole((met ? "" : "!") + id.value(), clause.at()))
        .orElse(clause);
  }

  /** The one id with this name. Of several the first is taken, since that is reported. */
  private Optional<Located> one(Located name, NameIndex index) {
    List<String> found = index.find(name.value());
    if (found.size() > 1) {
      findings.add(
          DiagnosticCode.AMBIGUOUS_REFERENCE,
          name.at(),
          "\"" + name.value() + "\" can be " + String.join(" or ", found),
          "write the id");
    }
    return found.stream().findFirst().map(id -> Located.whole(id, name.at()));
  }
}
