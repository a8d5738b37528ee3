package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.markdown.AttributeList;
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
public record MarkAttributes(
    @Nullable Located id,
    List<Located> kinds,
    List<Located> views,
    Block.Role role,
    Map<String, Located> recordKeys,
    Map<String, Located> viewKeys,
    Map<String, Located> textKeys,
    boolean hasUnknownClass) {

  private static final int MOST_ATTRIBUTES = 64;

  public static final MarkAttributes NONE =
      new MarkAttributes(
          null, List.of(), List.of(), Block.Role.NONE, Map.of(), Map.of(), Map.of(), false);

  /** Reads attributes and reports classes and keys that nobody knows. */
  public static MarkAttributes read(
      AttributeList attributes, NoteSource text, DiagnosticCollector findings) {
    if (attributes.items().size() > MOST_ATTRIBUTES) {
      findings.add(
          DiagnosticCode.LIMIT_EXCEEDED,
          text.span(attributes.start(), attributes.end()),
          "these are more than " + MOST_ATTRIBUTES + " attributes");
      return NONE;
    }
    Located id = id(attributes, text, findings);
    List<Located> kinds = new ArrayList<>();
    List<Located> views = new ArrayList<>();
    Block.Role role = Block.Role.NONE;
    boolean hasUnknownClass = false;
    for (AttributeList.Item item : attributes.of(AttributeList.Sort.CLASS)) {
      Located given = text.given(item);
      if (MarkVocabulary.isKind(given.value())) {
        kinds.add(given);
      } else if (ViewKind.of(given.value()).isPresent()) {
        views.add(given);
      } else if (!MarkVocabulary.isClass(given.value())) {
        hasUnknownClass = true;
        findings.add(
            DiagnosticCode.UNKNOWN_CLASS,
            given.at(),
            "unknown class \"" + given.value() + "\"",
            DidYouMean.hint(given.value(), MarkVocabulary.classes()));
      }
      role = MarkVocabulary.role(given.value()).orElse(role);
    }
    Map<String, Located> recordKeys = new LinkedHashMap<>();
    Map<String, Located> viewKeys = new LinkedHashMap<>();
    Map<String, Located> textKeys = new LinkedHashMap<>();
    Set<String> given = new HashSet<>();
    for (AttributeList.Item item : attributes.of(AttributeList.Sort.KEY)) {
      if (!given.add(item.key())) {
        Span at = text.span(item.start(), item.start() + item.key().length());
        reportTwice(at, item.key(), "first", findings);
        continue;
      }
      Map<String, Located> keys =
          MarkVocabulary.TEXT_KEYS.contains(item.key())
              ? textKeys
              : MarkVocabulary.VIEW_KEYS.contains(item.key()) ? viewKeys : recordKeys;
      key(item, text, findings).ifPresent(value -> keys.put(item.key(), value));
    }
    RecordValues.check(recordKeys, findings);
    RecordValues.checkText(textKeys, findings);
    return new MarkAttributes(
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
  private static @Nullable Located id(
      AttributeList attributes, NoteSource text, DiagnosticCollector findings) {
    List<Located> ids = attributes.of(AttributeList.Sort.ID).stream().map(text::given).toList();
    if (ids.isEmpty()) {
      return null;
    }
    Located last = ids.get(ids.size() - 1);
    ids.stream()
        .limit(ids.size() - 1)
        .forEach(other -> reportTwice(other.at(), "#" + other.value(), "last", findings));
    return IdSyntax.check(last.value(), last.at(), findings) ? last : null;
  }

  private static void reportTwice(Span at, String what, String read, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        at,
        "\""
            + what
            + "\" is one of several of its kind in these braces, only the "
            + read
            + " is read");
  }

  private static Optional<Located> key(
      AttributeList.Item item, NoteSource text, DiagnosticCollector findings) {
    if (MarkVocabulary.isKey(item.key())) {
      return Optional.of(text.given(item));
    }
    Span at = text.span(item.start(), item.start() + item.key().length());
    findings.add(
        DiagnosticCode.UNKNOWN_ATTRIBUTE,
        at,
        "unknown attribute \"" + item.key() + "\"",
        DidYouMean.hint(item.key(), MarkVocabulary.keys()));
    return Optional.empty();
  }

  /** The same where words in front of the braces tell the kind and some keys already. */
  public MarkAttributes before(Located kind, Map<String, Located> keys) {
    List<Located> allKinds = Stream.concat(Stream.of(kind), kinds.stream()).toList();
    Map<String, Located> allKeys = new LinkedHashMap<>(recordKeys);
    allKeys.putAll(keys);
    return new MarkAttributes(
        id, allKinds, views, role, allKeys, viewKeys, textKeys, hasUnknownClass);
  }

  /** The value of a key of the text, or the empty string. */
  public String text(String key) {
    Located given = textKeys.get(key);
    return given == null ? "" : given.value();
  }

  /** Says of keys that only views have that they are lost on anything else. */
  public void reportViewKeys(DiagnosticCollector findings) {
    viewKeys.forEach(
        (key, given) ->
            findings.add(
                DiagnosticCode.ATTRIBUTES_NOT_USED,
                given.at(),
                "\"" + key + "\" is a filter of views and says nothing here"));
  }

  /** Says of classes of blocks that they have no effect on words or headings. */
  public static void reportBlockClasses(
      AttributeList attributes, NoteSource text, DiagnosticCollector findings) {
    attributes.of(AttributeList.Sort.CLASS).stream()
        .map(text::given)
        .filter(given -> MarkVocabulary.isOfBlocks(given.value()))
        .forEach(
            given ->
                findings.add(
                    DiagnosticCode.ATTRIBUTES_NOT_USED,
                    given.at(),
                    "." + given.value() + " has no effect here",
                    "write a div ::: {." + given.value() + "}"));
  }

  /** The label that it gives itself, null for none. */
  public @Nullable Tlp label() {
    Located given = recordKeys.get("tlp");
    return given == null ? null : RecordValues.tlp(given).orElse(null);
  }

  public boolean isMark() {
    return !kinds.isEmpty();
  }

  /** Whether keys wait for a mark, which may be the one that an unknown class was to make. */
  public boolean needsMark() {
    return !isMark()
        && !hasUnknownClass
        && !MarkVocabulary.TEXT_TOO.containsAll(recordKeys.keySet());
  }

  /** Whether it has a source of its own, so that no citation binds to it. */
  public boolean hasOwnSource() {
    return recordKeys.containsKey("source");
  }
}
