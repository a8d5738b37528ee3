package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Heading;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.markdown.AttributesNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the headings of one note. */
final class HeadingReader {

  private final NoteContext context;
  private final BlockAttributesReader attributesReader;
  private final InlineReader inlines;

  /** The ids that the author gave to headings, and where. */
  private final Map<String, Span> ids = new HashMap<>();

  private final HeadingAnchors anchors = new HeadingAnchors();

  HeadingReader(NoteContext context, BlockAttributesReader attributesReader, InlineReader inlines) {
    this.context = context;
    this.attributesReader = attributesReader;
    this.inlines = inlines;
  }

  /** Adds the heading as the first block of a new section. */
  void read(Heading heading, Sections sections) {
    Optional<AttributesNode> node = AttributesNode.ofBlock(heading);
    MarkAttributes attributes =
        node.map(found -> attributesReader.read(found.attributes())).orElse(MarkAttributes.NONE);
    Span at = context.text().span(heading);
    // The section opens first: marks in the heading inherit from its own attributes.
    sections.open(heading.getLevel(), attributes, node.map(context.text()::span).orElse(at));
    reportUnusedClasses(attributes);
    attributes.reportUnknownClass(context.findings());
    attributes.reportUnusedLabel(context.findings());
    List<Inline> content = inlines.read(heading, sections.scope());
    Located id = attributes.id();
    reportRepeated(id);
    sections.add(
        new Block.Heading(
            heading.getLevel(),
            anchors.next(id == null ? "" : id.value(), PlainText.ofInlines(content)),
            content,
            BlockAttributesReader.defaults(attributes),
            at));
  }

  /** Of two headings with one id, a link would always lead to the first. */
  private void reportRepeated(@Nullable Located id) {
    Span former = id == null ? null : ids.putIfAbsent(id.value(), id.at());
    if (id != null && former != null) {
      String message = "heading \"" + id.value() + "\" is already defined at " + former;
      context.findings().add(DiagnosticCode.DUPLICATE_ID, id.at(), message);
    }
  }

  /** Classes of marks and views are for words and divs. */
  private void reportUnusedClasses(MarkAttributes attributes) {
    Stream.of(attributes.kinds(), attributes.views())
        .flatMap(List::stream)
        .forEach(
            name ->
                context
                    .findings()
                    .add(
                        DiagnosticCode.ATTRIBUTES_NOT_USED,
                        name.at(),
                        "." + name.value() + " has no effect on a heading",
                        "mark words or a div"));
  }
}
