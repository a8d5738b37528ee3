package dev.standpoint.read;

import dev.standpoint.model.Block;
import dev.standpoint.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes and keys that authors can use on spans, divs and headings. */
final class Vocabulary {

  static final String SAYS = "says";
  static final String EVENT = "event";

  /** Keys that say something of records, in the order of the author's guide. They are inherited. */
  static final List<String> RECORD_KEYS =
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
          "status");

  /** Keys that mean here what they mean in HTML. */
  static final List<String> TEXT_KEYS = List.of("lang", "dir");

  /** Pandoc's own heading classes, which only say what not to do. */
  private static final List<String> PANDOC = List.of("unnumbered", "unlisted");

  private Vocabulary() {}

  static Optional<Stance> stance(String name) {
    return Arrays.stream(Stance.values()).filter(stance -> stance.key().equals(name)).findFirst();
  }

  static Optional<Block.Role> role(String name) {
    return Arrays.stream(Block.Role.values())
        .filter(role -> role != Block.Role.NONE && role.toString().equals(name))
        .findFirst();
  }

  /** Whether the class makes a position or an event. */
  static boolean isKind(String name) {
    return name.equals(SAYS) || name.equals(EVENT) || stance(name).isPresent();
  }

  static boolean isClass(String name) {
    return isKind(name) || role(name).isPresent() || PANDOC.contains(name);
  }

  static List<String> classes() {
    return Stream.of(
            Arrays.stream(Stance.values()).map(Stance::key),
            Stream.of(SAYS, EVENT),
            Arrays.stream(Block.Role.values())
                .filter(role -> role != Block.Role.NONE)
                .map(Block.Role::toString),
            PANDOC.stream())
        .flatMap(names -> names)
        .toList();
  }

  static boolean isKey(String name) {
    return RECORD_KEYS.contains(name) || TEXT_KEYS.contains(name);
  }

  static List<String> keys() {
    return Stream.concat(RECORD_KEYS.stream(), TEXT_KEYS.stream()).toList();
  }
}
