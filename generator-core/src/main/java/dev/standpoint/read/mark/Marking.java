package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Nearest;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.markdown.Attributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one span, div or heading, sorted by what they do: its id, the classes that make
 * it a record or a view, its role, keys that say something of records, of views, and of its text.
 */
public record Marking(
    @Nullable Given id,
    List<Given> kinds,
    List<Given> views,
    Block.Role role,
    Map<String, Given> recordKeys,
    Map<String, Given> viewKeys,
    Map<String, Given> textKeys,
    boolean hasUnknownClass) {

  private static final int MOST_ATTRIBUTES = 64;

  public static final Marking NONE =
      new Marking(null, List.of(), List.of(), Block.Role.NONE, Map.of(), Map.of(), Map.of(), false);

  /** Reads attributes and reports classes and keys that nobody knows. */
  public static Marking read(Attributes attributes, NoteText text, Findings findings) {
    if (attributes.items().size() > MOST_ATTRIBUTES) {
      findings.add(
          Code.LIMIT_EXCEEDED,
          text.span(attributes.start(), attributes.end()),
          "these are more than " + MOST_ATTRIBUTES + " attributes");
      return NONE;
    }
    Given id = id(attributes, text, findings);
    List<Given> kinds = new ArrayList<>();
    List<Given> views = new ArrayList<>();
    Block.Role role = Block.Role.NONE;
    boolean hasUnknownClass = false;
    for (Attributes.Item item : attributes.of(Attributes.Sort.CLASS)) {
      Given given = text.given(item);
      if (Vocabulary.isKind(given.value())) {
        kinds.add(given);
      } else if (ViewKind.of(given.value()).isPresent()) {
        views.add(given);
      } else if (!Vocabulary.isClass(given.value())) {
        hasUnknownClass = true;
        findings.add(
            Code.UNKNOWN_CLASS,
            given.at(),
            "unknown class \"" + given.value() + "\"",
            Nearest.hint(given.value(), Vocabulary.classes()));
      }
      role = Vocabulary.role(given.value()).orElse(role);
    }
    Map<String, Given> recordKeys = new LinkedHashMap<>();
    Map<String, Given> viewKeys = new LinkedHashMap<>();
    Map<String, Given> textKeys = new LinkedHashMap<>();
    Set<String> given = new HashSet<>();
    for (Attributes.Item item : attributes.of(Attributes.Sort.KEY)) {
      if (!given.add(item.key())) {
        Span at = text.span(item.start(), item.start() + item.key().length());
        reportTwice(at, item.key(), "first", findings);
        continue;
      }
      Map<String, Given> keys =
          Vocabulary.TEXT_KEYS.contains(item.key())
              ? textKeys
              : Vocabulary.VIEW_KEYS.contains(item.key()) ? viewKeys : recordKeys;
      key(item, text, findings).ifPresent(value -> keys.put(item.key(), value));
    }
    KeyValues.check(recordKeys, findings);
    KeyValues.checkText(textKeys, findings);
    return new Marking(
        id,
        List.copyOf(kinds),
        List.copyOf(views),
        role,
        recordKeys,
        viewKeys,
        textKeys,
        hasUnknownClass);
  }

  /** The last of several, as in Pandoc. */
  private static @Nullable Given id(Attributes attributes, NoteText text, Findings findings) {
    List<Given> ids = attributes.of(Attributes.Sort.ID).stream().map(text::given).toList();
    if (ids.isEmpty()) {
      return null;
    }
    Given last = ids.get(ids.size() - 1);
    ids.stream()
        .limit(ids.size() - 1)
        .forEach(other -> reportTwice(other.at(), "#" + other.value(), "last", findings));
    return IdSyntax.check(last.value(), last.at(), findings) ? last : null;
  }

  private static void reportTwice(Span at, String what, String read, Findings findings) {
    findings.add(
        Code.ATTRIBUTES_NOT_USED,
        at,
        "\""
            + what
            + "\" is one of several of its kind in these braces, only the "
            + read
            + " is read");
  }

  private static Optional<Given> key(Attributes.Item item, NoteText text, Findings findings) {
    if (Vocabulary.isKey(item.key())) {
      return Optional.of(text.given(item));
    }
    Span at = text.span(item.start(), item.start() + item.key().length());
    findings.add(
        Code.UNKNOWN_ATTRIBUTE,
        at,
        "unknown attribute \"" + item.key() + "\"",
        Nearest.hint(item.key(), Vocabulary.keys()));
    return Optional.empty();
  }

  /** The same where words in front of the braces tell the kind and some keys already. */
  public Marking before(Given kind, Map<String, Given> keys) {
    List<Given> allKinds = Stream.concat(Stream.of(kind), kinds.stream()).toList();
    Map<String, Given> allKeys = new LinkedHashMap<>(recordKeys);
    allKeys.putAll(keys);
    return new Marking(id, allKinds, views, role, allKeys, viewKeys, textKeys, hasUnknownClass);
  }

  /** The value of a key of the text, or the empty string. */
  public String text(String key) {
    Given given = textKeys.get(key);
    return given == null ? "" : given.value();
  }

  /** Says of keys that only views have that they are lost on anything else. */
  public void reportViewKeys(Findings findings) {
    viewKeys.forEach(
        (key, given) ->
            findings.add(
                Code.ATTRIBUTES_NOT_USED,
                given.at(),
                "\"" + key + "\" is a filter of views and says nothing here"));
  }

  /** Says of classes of blocks that they have no effect on words or headings. */
  public static void reportBlockClasses(Attributes attributes, NoteText text, Findings findings) {
    attributes.of(Attributes.Sort.CLASS).stream()
        .map(text::given)
        .filter(given -> Vocabulary.isOfBlocks(given.value()))
        .forEach(
            given ->
                findings.add(
                    Code.ATTRIBUTES_NOT_USED,
                    given.at(),
                    "." + given.value() + " has no effect here",
                    "write a div ::: {." + given.value() + "}"));
  }

  /** The label that it gives itself, null for none. */
  public @Nullable Tlp label() {
    Given given = recordKeys.get("tlp");
    return given == null ? null : KeyValues.tlp(given).orElse(null);
  }

  public boolean isMark() {
    return !kinds.isEmpty();
  }

  /** Whether keys wait for a mark, which may be the one that an unknown class was to make. */
  public boolean needsMark() {
    return !isMark() && !hasUnknownClass && !Vocabulary.TEXT_TOO.containsAll(recordKeys.keySet());
  }

  /** Whether it has a source of its own, so that no citation binds to it. */
  public boolean hasOwnSource() {
    return recordKeys.containsKey("source");
  }
}
