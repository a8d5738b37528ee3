package dev.standpoint.read.mark;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.record.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes and keys that authors can use on spans, divs and headings. */
public final class MarkVocabulary {

  public static final String SAYS = "says";
  public static final String EVENT = "event";
  static final String EVENTS = "events";

  /** Keys that say something of records, in the order of the author's guide. They are inherited. */
  public static final List<String> RECORD_KEYS =
      List.of(
          "actor",
          "acting-for",
          "on",
          "when",
          "known",
          "qty",
          "choice",
          "if",
          "mode",
          "via",
          "grade",
          "source",
          "actors",
          "place",
          "lane",
          "status",
          "same",
          "supersedes",
          "tlp");

  /** Record keys that say something of any text too, with or without marks in it. */
  static final List<String> TEXT_TOO = List.of("known", "source", "tlp");

  /** Keys that only views have, which take some of the record keys too. */
  static final List<String> VIEW_KEYS =
      List.of("issue", "outlet", "from", "to", "down", "across", "show");

  /** Record keys that filter a view. */
  static final List<String> FILTERS = List.of("actor", "on", "lane");

  /** Record keys that take several values, in front matter also as a list of them. */
  public static final List<String> LIST_KEYS = List.of("actor", "if", "source", "actors");

  /** Keys that mean here what they mean in HTML. */
  static final List<String> TEXT_KEYS = List.of("lang", "dir");

  /** Pandoc's own heading classes, which only say what not to do. */
  private static final List<String> PANDOC = List.of("unnumbered", "unlisted");

  private static final List<String> CLASSES = allClasses();
  private static final List<String> KEYS =
      Stream.of(RECORD_KEYS, VIEW_KEYS, TEXT_KEYS).flatMap(List::stream).toList();

  private MarkVocabulary() {}

  public static Optional<Stance> stance(String name) {
    return Arrays.stream(Stance.values()).filter(stance -> stance.key().equals(name)).findFirst();
  }

  public static List<String> stances() {
    return Arrays.stream(Stance.values()).map(Stance::key).toList();
  }

  static Optional<Block.Role> role(String name) {
    return Arrays.stream(Block.Role.values())
        .filter(role -> role != Block.Role.NONE && role.toString().equals(name))
        .findFirst();
  }

  /** Whether the class says something of blocks alone: a role, or a list of events. */
  static boolean isOfBlocks(String name) {
    return name.equals(EVENTS) || role(name).isPresent();
  }

  /** Whether the class makes a position or an event. */
  static boolean isKind(String name) {
    return name.equals(SAYS) || name.equals(EVENT) || stance(name).isPresent();
  }

  static boolean isClass(String name) {
    return classes().contains(name);
  }

  public static List<String> classes() {
    return CLASSES;
  }

  private static List<String> allClasses() {
    return Stream.of(
            Arrays.stream(Stance.values()).map(Stance::key),
            Stream.of(SAYS, EVENT, EVENTS),
            Arrays.stream(Block.Role.values())
                .filter(role -> role != Block.Role.NONE)
                .map(Block.Role::toString),
            ViewKind.names().stream(),
            PANDOC.stream())
        .flatMap(names -> names)
        .toList();
  }

  static boolean isKey(String name) {
    return keys().contains(name);
  }

  public static List<String> keys() {
    return KEYS;
  }
}
