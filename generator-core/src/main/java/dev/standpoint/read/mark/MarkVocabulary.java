package dev.standpoint.read.mark;

import static java.util.Map.entry;

import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.record.Stance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** The key of a record's short words. It is the one key of records that is not inherited. */
  static final String LABEL = "label";

  /** Classes of headings that Pandoc defines. They have no effect here. */
  private static final List<String> PANDOC = List.of("unnumbered", "unlisted");

  /** What a mark without a known class lacks. */
  static final String KINDS_HINT =
      "add .for, .against, .conditional, .mixed, .undecided, .silent, .says or .event";

  /** Words that are no classes, and the class that their authors mean. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          entry("support", "for"),
          entry("supports", "for"),
          entry("supporting", "for"),
          entry("pro", "for"),
          entry("yes", "for"),
          entry("favour", "for"),
          entry("favor", "for"),
          entry("agree", "for"),
          entry("agrees", "for"),
          entry("oppose", "against"),
          entry("opposes", "against"),
          entry("opposed", "against"),
          entry("contra", "against"),
          entry("con", "against"),
          entry("no", "against"),
          entry("reject", "against"),
          entry("rejects", "against"),
          entry("disagree", "against"),
          entry("abstain", "undecided"),
          entry("abstains", "undecided"),
          entry("abstained", "undecided"),
          entry("neutral", "undecided"),
          entry("unclear", "undecided"),
          entry("unsure", "undecided"),
          entry("partly", "mixed"),
          entry("partial", "mixed"),
          entry("if", "conditional"),
          entry("declined", "silent"),
          entry("position", "says"));

  /** Other words for keys, each with one meaning. They are read, but not suggested. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          entry("who", "actor"),
          entry("speaker", "actor"),
          entry("topic", "on"),
          entry("subject", "on"),
          entry("date", "when"),
          entry("issues", "on"),
          entry("quantity", "qty"),
          entry("amount", "qty"),
          entry("option", "choice"),
          entry("condition", "if"),
          entry("conditions", "if"),
          entry("sources", "source"),
          entry("value", "qty"),
          entry("location", "place"),
          entry("where", "place"),
          entry("on-behalf-of", "acting-for"),
          entry("same-as", "same"),
          entry("replaces", "supersedes"),
          entry("corrects", "supersedes"));

  /** The same on views, where a key filters. */
  private static final Map<String, String> VIEW_SYNONYMS =
      Map.of(
          "actors", "actor", "issues", "issue", "outlets", "outlet", "lanes", "lane", "since",
          "from", "until", "to");

  private static final List<String> CLASSES = allClasses();
  private static final List<String> KEYS =
      Stream.of(RecordKey.names(), List.of(LABEL), VIEW_KEYS, TEXT_KEYS)
          .flatMap(List::stream)
          .toList();

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

  /** Whether an unknown class looks like one that makes a position or an event. */
  static boolean isLikeKind(String name) {
    return meant(name).isPresent() || !DidYouMean.hint(folded(name), kinds()).isEmpty();
  }

  /** The class that was meant by an unknown one, else all that make a mark. */
  static String stanceHint(String name) {
    String near =
        MEANT.containsKey(folded(name)) ? "" : DidYouMean.hint(folded(name), kinds(), ".");
    return near.isEmpty()
        ? meant(name).map(kind -> "did you mean \"." + kind + "\"?").orElse(KINDS_HINT)
        : near;
  }

  /** The stance that an author means by another word, as a hint; empty if it is not known. */
  public static String meantStance(String word) {
    String near = DidYouMean.hint(word, stances());
    return near.isEmpty()
        ? meant(word).map(stance -> "did you mean \"" + stance + "\"?").orElse("")
        : near;
  }

  /** The class that is meant by a word of the table, perhaps with typing errors. */
  private static Optional<String> meant(String name) {
    return MEANT.keySet().stream()
        .sorted()
        .filter(
            word ->
                word.equals(folded(name))
                    || (word.length() > 4
                        && !DidYouMean.hint(folded(name), List.of(word)).isEmpty()))
        .min(Comparator.comparing(word -> word.equals(folded(name)) ? 0 : 1))
        .map(MEANT::get);
  }

  private static List<String> kinds() {
    return CLASSES.stream().filter(MarkVocabulary::isKind).toList();
  }

  /** A class or key as it is looked up: capital letters are the same as small ones. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
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

  /** The key that is meant, in small letters. On a mark, {@code issue} is not a filter but on. */
  static String key(String written, boolean ofView) {
    String key = folded(written);
    if (ofView) {
      return VIEW_SYNONYMS.getOrDefault(key, key);
    }
    return key.equals("issue") ? RecordKey.ON.toString() : SYNONYMS.getOrDefault(key, key);
  }

  static boolean isKey(String name) {
    return keys().contains(name);
  }

  /** All known keys, for suggestions. */
  static List<String> keys() {
    return KEYS;
  }
}
