package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.markdown.AttributeList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the attributes between one pair of braces, and reports those that have no effect. */
final class MarkAttributesReader {

  /** More than any mark needs. */
  private static final int MOST_ATTRIBUTES = 64;

  private final NoteSource text;
  private final DiagnosticCollector findings;
  private final List<Located> kinds = new ArrayList<>();
  private final List<Located> views = new ArrayList<>();
  private final Map<RecordKey, Located> recordKeys = new LinkedHashMap<>();
  private final Map<String, Located> viewKeys = new LinkedHashMap<>();
  private final Map<String, Located> textKeys = new LinkedHashMap<>();
  private Block.Role role = Block.Role.NONE;
  private @Nullable Located labelled;
  private final List<Located> unknownClasses = new ArrayList<>();

  MarkAttributesReader(NoteSource text, DiagnosticCollector findings) {
    this.text = text;
    this.findings = findings;
  }

  MarkAttributes read(AttributeList attributes) {
    if (attributes.items().size() > MOST_ATTRIBUTES) {
      findings.add(
          DiagnosticCode.LIMIT_EXCEEDED,
          text.span(attributes.start(), attributes.end()),
          "more than " + MOST_ATTRIBUTES + " attributes in one pair of braces");
      return MarkAttributes.NONE;
    }
    Located id = id(attributes);
    attributes.of(AttributeList.Sort.CLASS).forEach(item -> addClass(text.located(item)));
    Set<String> given = new HashSet<>();
    for (AttributeList.Item item : attributes.of(AttributeList.Sort.KEY)) {
      String key = MarkVocabulary.key(item.key(), !views.isEmpty());
      if (given.add(key)) {
        addKey(key, item);
      } else {
        reportRepeated(keyAt(item), item.key(), "first");
      }
    }
    Map<RecordKey, Located> read = RecordValues.read(recordKeys, findings);
    RecordValues.checkText(textKeys, findings);
    unknownClasses.stream()
        .skip(mayBeMark() ? 1 : 0)
        .forEach(name -> MarkAttributes.reportUnknown(name, findings));
    return new MarkAttributes(
        id,
        List.copyOf(kinds),
        List.copyOf(views),
        role,
        read,
        viewKeys,
        textKeys,
        labelled,
        mayBeMark() ? unknownClasses.get(0) : null,
        !unknownClasses.isEmpty());
  }

  /** The last of several, as in Pandoc. */
  private @Nullable Located id(AttributeList attributes) {
    List<Located> ids = attributes.of(AttributeList.Sort.ID).stream().map(text::located).toList();
    if (ids.isEmpty()) {
      return null;
    }
    Located last = ids.get(ids.size() - 1);
    ids.stream()
        .limit(ids.size() - 1)
        .forEach(other -> reportRepeated(other.at(), "#" + other.value(), "last"));
    return IdSyntax.read(last.value(), last.at(), findings)
        .map(id -> new Located(id, last.at()))
        .orElse(null);
  }

  /**
   * Whether the first unknown class may be meant as that of a mark. Then whoever reads the mark
   * reports it.
   */
  private boolean mayBeMark() {
    return kinds.isEmpty()
        && views.isEmpty()
        && !unknownClasses.isEmpty()
        && (!recordKeys.keySet().stream().allMatch(RecordKey::describesText)
            || MarkVocabulary.isLikeKind(unknownClasses.get(0).value()));
  }

  /** Sorts a class by its effect. */
  private void addClass(Located written) {
    Located name = new Located(MarkVocabulary.folded(written.value()), written.at());
    if (MarkVocabulary.isKind(name.value())) {
      kinds.add(name);
    } else if (ViewKind.of(name.value()).isPresent()) {
      views.add(name);
    } else if (!MarkVocabulary.isClass(name.value())) {
      unknownClasses.add(written);
    }
    role = MarkVocabulary.role(name.value()).orElse(role);
  }

  /** Sorts a key by what it describes, or reports it as unknown. */
  private void addKey(String key, AttributeList.Item item) {
    Located value = text.located(item);
    Optional<RecordKey> recordKey = RecordKey.of(key);
    if (recordKey.isPresent()) {
      recordKeys.put(recordKey.get(), value);
    } else if (MarkVocabulary.VIEW_KEYS.contains(key)) {
      viewKeys.put(key, value);
    } else if (MarkVocabulary.TEXT_KEYS.contains(key)) {
      textKeys.put(key, value);
    } else if (key.equals(MarkVocabulary.LABEL)) {
      labelled = value;
    } else {
      findings.add(
          DiagnosticCode.UNKNOWN_ATTRIBUTE,
          keyAt(item),
          "unknown attribute \"" + item.key() + "\"",
          DidYouMean.hint(item.key(), MarkVocabulary.keys()));
    }
  }

  /** The place of the key without its value. */
  private Span keyAt(AttributeList.Item item) {
    return text.span(item.start(), item.start() + item.key().length());
  }

  /** Pandoc takes the last id, but the first of equal keys. */
  private void reportRepeated(Span at, String written, String used) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        at,
        "\""
            + written
            + "\" is given more than once in these braces; only the "
            + used
            + " is used");
  }
}
