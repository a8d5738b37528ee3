package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.read.markdown.AttributeList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one span, div or heading, sorted by their effect. {@code kinds} are the classes
 * that make it a position or an event, {@code views} those that make it a view; {@code labelled}
 * are the short words of a record. {@code unknownClass} is one that may be meant as that of a mark;
 * it is not reported yet.
 */
public record MarkAttributes(
    @Nullable Located id,
    List<Located> kinds,
    List<Located> views,
    Block.Role role,
    Map<RecordKey, Located> recordKeys,
    Map<String, Located> viewKeys,
    Map<String, Located> textKeys,
    @Nullable Located labelled,
    @Nullable Located unknownClass,
    boolean hasUnknownClass) {

  public static final MarkAttributes NONE =
      new MarkAttributes(
          null,
          List.of(),
          List.of(),
          Block.Role.NONE,
          Map.of(),
          Map.of(),
          Map.of(),
          null,
          null,
          false);

  /** Reports unknown classes and keys, and faulty values. */
  public static MarkAttributes read(
      AttributeList attributes, NoteSource text, DiagnosticCollector findings) {
    return new MarkAttributesReader(text, findings).read(attributes);
  }

  /** The same with the kind and the keys that words before the braces give. */
  public MarkAttributes with(Located kind, Map<RecordKey, Located> keys) {
    List<Located> allKinds = Stream.concat(Stream.of(kind), kinds.stream()).toList();
    Map<RecordKey, Located> allKeys = new LinkedHashMap<>(recordKeys);
    allKeys.putAll(keys);
    return new MarkAttributes(
        id,
        allKinds,
        views,
        role,
        allKeys,
        viewKeys,
        textKeys,
        labelled,
        unknownClass,
        hasUnknownClass);
  }

  /** The same with ids in place of names. */
  public MarkAttributes resolved(NameResolver names) {
    return recordKeys.isEmpty()
        ? this
        : new MarkAttributes(
            id,
            kinds,
            views,
            role,
            names.resolve(recordKeys),
            viewKeys,
            textKeys,
            labelled,
            unknownClass,
            hasUnknownClass);
  }

  /** The words that tables and charts show in place of its own; empty if not given. */
  public String shortWords() {
    return labelled == null ? "" : labelled.value().replaceAll("\\s+", " ").strip();
  }

  /** Whether it gives such words. */
  public boolean hasShortWords() {
    return !shortWords().isEmpty();
  }

  /** Reports such words where no record could have them. */
  public void reportUnusedLabel(DiagnosticCollector findings) {
    if (labelled != null) {
      findings.add(
          DiagnosticCode.ATTRIBUTES_NOT_USED,
          labelled.at(),
          "\"label\" has no effect: it is for a position or an event");
    }
  }

  /** The BCP 47 tag of the text; empty if not given or not valid. */
  public String language() {
    return RecordValues.language(textKeys);
  }

  /** {@code ltr}, {@code rtl} or {@code auto}; empty if not given or not valid. */
  public String direction() {
    return RecordValues.direction(textKeys);
  }

  /** Reports keys of views, which have no effect on anything else. */
  public void reportViewKeys(DiagnosticCollector findings) {
    viewKeys.forEach(
        (key, given) ->
            findings.add(
                DiagnosticCode.ATTRIBUTES_NOT_USED,
                given.at(),
                "\"" + key + "\" filters views and has no effect here"));
  }

  /** Reports classes of blocks, which have no effect on words. */
  public static void reportBlockClasses(
      AttributeList attributes, NoteSource text, DiagnosticCollector findings) {
    attributes.of(AttributeList.Sort.CLASS).stream()
        .map(text::located)
        .filter(given -> MarkVocabulary.isOfBlocks(given.value()))
        .forEach(
            given ->
                findings.add(
                    DiagnosticCode.ATTRIBUTES_NOT_USED,
                    given.at(),
                    "." + given.value() + " has no effect on words",
                    "write a div ::: {." + given.value() + "}"));
  }

  /** Reports the class that may be meant as that of a mark, where the marks are others. */
  public void reportUnknownClass(DiagnosticCollector findings) {
    if (unknownClass != null) {
      reportUnknown(unknownClass, findings);
    }
  }

  static void reportUnknown(Located name, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.UNKNOWN_CLASS,
        name.at(),
        "unknown class \"" + name.value() + "\"",
        DidYouMean.hint(name.value(), MarkVocabulary.classes()));
  }

  /**
   * Whether words or a div without marks inside were meant as a mark: they have keys of a record,
   * or a class like that of a mark where an actor or issue is inherited.
   */
  public boolean isLostMark(Scope scope) {
    boolean inherits =
        scope.get(RecordKey.ACTOR).isPresent() || scope.get(RecordKey.ON).isPresent();
    return !isMark()
        && (!recordKeys.keySet().stream().allMatch(RecordKey::describesText)
            ? unknownClass != null || !hasUnknownClass
            : unknownClass != null && inherits);
  }

  /** Its own TLP label, without an inherited one; null if it has none. */
  public @Nullable TlpLabel label() {
    Located given = recordKeys.get(RecordKey.TLP);
    return given == null ? null : RecordValues.label(given).orElse(null);
  }

  /** Whether a class makes it a position or an event. */
  public boolean isMark() {
    return !kinds.isEmpty();
  }

  /**
   * Whether its keys have an effect only on a mark inside it. An unknown class may be that mark.
   */
  public boolean needsMark() {
    return !isMark()
        && !hasUnknownClass
        && !recordKeys.keySet().stream().allMatch(RecordKey::describesText);
  }

  /** Whether it names its source, so that no citation binds to it. */
  public boolean hasOwnSource() {
    return recordKeys.containsKey(RecordKey.SOURCE);
  }
}
