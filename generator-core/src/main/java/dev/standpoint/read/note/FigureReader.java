package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.AttributeList;
import dev.standpoint.read.markdown.CaptionSyntax;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.HeadingAttributesNode;
import dev.standpoint.read.markdown.LinkAttributesNode;
import dev.standpoint.read.markdown.SpanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Images in running text, and those that stand alone with a title or an id: figures. */
final class FigureReader {

  private final NoteSource text;
  private final ImageReader images;
  private final RecordCollector records;
  private final DiagnosticCollector findings;

  FigureReader(
      NoteSource text, ImageReader images, RecordCollector records, DiagnosticCollector findings) {
    this.text = text;
    this.images = images;
    this.records = records;
    this.findings = findings;
  }

  /** Whether a node is an image, and not just text that looks like one. */
  static boolean isImage(Node node) {
    return node instanceof Image || (node instanceof ImageRef ref && ref.isDefined());
  }

  /** An image in running text; its alternative text where there is no picture to show. */
  Inline inline(Node node) {
    ImageReader.Source source = images.source(node);
    String id = source.attributes().id();
    if (!id.isEmpty()) {
      records.lost.add(id);
      findings.add(
          DiagnosticCode.ATTRIBUTES_NOT_USED,
          text.span(node.getNext()),
          "an image within a text is no figure, so #" + id + " has no effect",
          "let it stand alone between empty lines");
    }
    String alternative = alternative(node);
    return images
        .read(source, alternative)
        .map(Inline.class::cast)
        .orElseGet(() -> new Inline.Text(alternative, text.span(node)));
  }

  /** The image that is a figure if this paragraph is one. */
  static Optional<Node> figure(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    Node next = first == null ? null : first.getNext();
    if (first == null || !isImage(first)) {
      return Optional.empty();
    }
    boolean described = next instanceof LinkAttributesNode;
    boolean alone = next == null || (described && next.getNext() == null);
    boolean hasId =
        next instanceof LinkAttributesNode behind
            && !behind.attributes().of(AttributeList.Sort.ID).isEmpty();
    return alone && (hasId || hasTitle(first)) ? Optional.of(first) : Optional.empty();
  }

  private static boolean hasTitle(Node image) {
    return image instanceof ImageRef ref
        ? !ref.getReferenceNode(image.getDocument()).getTitle().isBlank()
        : !((Image) image).getTitle().isBlank();
  }

  /** The caption is the title, else the alternative text, in which marks and citations count. */
  Block figure(Node node, InlineReader inlines, Scope scope, Span at) {
    ImageReader.Source source = images.source(node);
    boolean titled = !source.title().isBlank();
    List<Inline> caption =
        titled ? List.of(new Inline.Text(source.title().strip(), at)) : inlines.read(node, scope);
    String alternative = titled ? alternative(node) : PlainText.ofInlines(caption);
    String id = source.attributes().id();
    Optional<Inline.Image> image = images.read(source.withoutTitle(), alternative);
    if (image.isEmpty()) {
      if (!id.isEmpty()) {
        records.lost.add(id);
      }
      return new Block.Paragraph(caption, at);
    }
    Block picture = new Block.Paragraph(List.of(image.get()), at);
    return new Block.Figure(FigureKind.FIGURE, id, caption, List.of(picture), at);
  }

  /** A table with its caption, of which the words that say so are not shown. */
  Block captioned(Block table, Node caption, InlineReader inlines, Scope scope) {
    List<Inline> words = new ArrayList<>(inlines.read(caption, scope));
    if (!words.isEmpty() && words.get(0) instanceof Inline.Text first) {
      String rest = first.text().substring(CaptionSyntax.start(first.text()));
      words.set(0, new Inline.Text(rest, first.at()));
    }
    String id =
        caption.getLastChild() instanceof HeadingAttributesNode last
            ? ImageAttributes.ofTable(last.attributes(), text, findings)
            : "";
    return new Block.Figure(
        FigureKind.TABLE, id, List.copyOf(words), List.of(table), text.span(caption));
  }

  /** Attributes that a caption would have, of a text beside which there is no table. */
  void reportUnusedCaption(Paragraph paragraph) {
    if (paragraph.getLastChild() instanceof HeadingAttributesNode last) {
      last.attributes().of(AttributeList.Sort.ID).forEach(id -> records.lost.add(id.value()));
      findings.add(
          DiagnosticCode.ATTRIBUTES_NOT_USED,
          text.span(last),
          "this would be a caption, but no table stands before or after it");
    }
  }

  private String alternative(Node image) {
    StringBuilder words = new StringBuilder();
    collect(image, words);
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void collect(Node parent, StringBuilder words) {
    for (Node node : parent.getChildren()) {
      if (node instanceof SpanNode || node instanceof CiteNode) {
        findings.add(
            DiagnosticCode.ATTRIBUTES_NOT_USED,
            text.span(node),
            "marks and citations have no effect in the words for an image",
            "write them behind it");
      }
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
        words.append(code.getText());
      } else if (node.hasChildren()) {
        collect(node, words);
      } else if (!(node instanceof CiteNode || node instanceof LinkAttributesNode)) {
        words.append(node.getChars().unescape());
      }
    }
  }
}
