package dev.standpoint.read.note;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.AttributeList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the attributes of divs and headings, which the blocks below inherit. */
final class BlockAttributesReader {

  private final NoteContext context;

  BlockAttributesReader(NoteContext context) {
    this.context = context;
  }

  /**
   * Reads the attributes and notes the ids in them as references. On a view they filter, so the
   * view reader notes them itself.
   */
  MarkAttributes read(AttributeList list) {
    MarkAttributes attributes =
        MarkAttributes.read(list, context.text(), context.findings()).resolved(context.ids());
    if (attributes.views().isEmpty()) {
      context.records().refer(attributes.recordKeys());
      attributes.reportViewKeys(context.findings());
    }
    return attributes;
  }

  /** The scope of the blocks in a div or below a heading with these attributes. */
  static Scope scope(MarkAttributes attributes, Scope outer) {
    Scope scope = outer.with(attributes.recordKeys());
    return attributes.role() == Block.Role.ASSESSMENT ? scope.inAssessment() : scope;
  }

  /** The attributes that also describe text without marks. */
  static SectionDefaults defaults(MarkAttributes attributes) {
    Map<RecordKey, Located> keys = attributes.recordKeys();
    return new SectionDefaults(
        value(keys, RecordKey.SOURCE).map(Located::ids).orElse(List.of()).stream()
            .map(id -> new SourceId(id.value()))
            .toList(),
        value(keys, RecordKey.KNOWN).flatMap(RecordValues::date).orElse(null),
        value(keys, RecordKey.TLP).flatMap(RecordValues::label).orElse(null),
        attributes.language(),
        attributes.direction());
  }

  private static Optional<Located> value(Map<RecordKey, Located> keys, RecordKey key) {
    return Optional.ofNullable(keys.get(key));
  }
}
