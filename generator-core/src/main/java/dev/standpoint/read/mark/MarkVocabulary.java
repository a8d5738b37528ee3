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

  /** The class of positions with a quantity or a choice. */
  public static final String SAYS = "says";

  /** The class of events. */
  public static final String EVENT = "event";

  /** The class of a div whose list items are events. */
  static final String EVENTS = "events";

  /** Keys that only views have. Views also take the record keys that filter them. */
  static final List<String> VIEW_KEYS =
      List.of("issue", "outlet", "from", "to", "down", "across", "show");

  /** Keys with the meaning they have in HTML. */
  static final List<String> TEXT_KEYS = List.of("lang", "dir");

  /** Classes of headings that Pandoc defines. They have no effect here. */
  private static final List<String> PANDOC = List.of("unnumbered", "unlisted");

  private static final List<String> CLASSES = allClasses();
  private static final List<String> KEYS =
      Stream.of(RecordKey.names(), VIEW_KEYS, TEXT_KEYS).flatMap(List::stream).toList();

  private MarkVocabulary() {}

  /** The stance with this class name. */
  public static Optional<Stance> stance(String name) {
    return Arrays.stream(Stance.values()).filter(stance -> stance.key().equals(name)).findFirst();
  }

  /** The class names of all stances, in the order of the enum. */
  public static List<String> stances() {
    return Arrays.stream(Stance.values()).map(Stance::key).toList();
  }

  /** The role of a section with this class name. */
  static Optional<Block.Role> role(String name) {
    return Arrays.stream(Block.Role.values())
        .filter(role -> role != Block.Role.NONE && role.toString().equals(name))
        .findFirst();
  }

  /** Whether the class has an effect only on blocks: a role, or a list of events. */
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

  /** All known class names, for suggestions. */
  static List<String> classes() {
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

  /** All known keys, for suggestions. */
  static List<String> keys() {
    return KEYS;
  }
}
