package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
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
import dev.standpoint.read.markdown.AttributesNode;
import dev.standpoint.read.markdown.CaptionSyntax;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.SpanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads images. One with a title or an id that is alone in its paragraph is a figure. */
final class FigureReader {

  private final NoteSource text;
  private final ImageReader images;
  private final RecordCollector records;
  private final DiagnosticCollector findings;

  FigureReader(NoteContext context) {
    this.text = context.text();
    this.images = new ImageReader(context);
    this.records = context.records();
    this.findings = context.findings();
  }

  /** Whether a node is an image, with an address or a label. */
  static boolean isImage(Node node) {
    return node instanceof Image || node instanceof ImageRef;
  }

  /** An image in running text; its alternative text if the picture cannot be shown. */
  Inline inline(Node node) {
    ImageReader.Source source = images.source(node);
    String id = source.attributes().id();
    if (!id.isEmpty()) {
      records.lose(id);
      findings.add(
          DiagnosticCode.ATTRIBUTES_NOT_USED,
          text.span(node.getNext()),
          "#" + id + " has no effect: an image in running text is not a figure",
          "put empty lines before and after the image");
    }
    String alternative = alternative(node);
    return images
        .read(source, alternative)
        .map(Inline.class::cast)
        .orElseGet(() -> new Inline.Text(alternative, text.span(node)));
  }

  /** The image of this paragraph if it is a figure. */
  static Optional<Node> figure(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    if (first == null || !isImage(first)) {
      return Optional.empty();
    }
    Optional<AttributesNode> attributes = AttributesNode.ofImage(first);
    boolean alone = attributes.map(Node.class::cast).orElse(first).getNext() == null;
    boolean hasId =
        attributes
            .filter(node -> !node.attributes().of(AttributeList.Sort.ID).isEmpty())
            .isPresent();
    return alone && (hasId || hasTitle(first)) ? Optional.of(first) : Optional.empty();
  }

  /** The title of a reference is that of the definition it leads to. */
  private static boolean hasTitle(Node image) {
    return image instanceof ImageRef ref
        ? !ref.getReferenceNode(image.getDocument()).getTitle().isBlank()
        : !((Image) image).getTitle().isBlank();
  }

  /** A figure. Its caption is the title, else the alternative text with its marks and citations. */
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
        records.lose(id);
      }
      // The words stay even if the picture cannot be shown.
      return new Block.Paragraph(caption, at);
    }
    Block picture = new Block.Paragraph(List.of(image.get()), at);
    return new Block.Figure(FigureKind.FIGURE, id, caption, List.of(picture), at);
  }

  /** A table with its caption, without the {@code Table:} before the caption. */
  Block captioned(Block table, Node caption, InlineReader inlines, Scope scope) {
    List<Inline> words = new ArrayList<>(inlines.read(caption, scope));
    if (!words.isEmpty() && words.get(0) instanceof Inline.Text first) {
      String rest = first.text().substring(CaptionSyntax.start(first.text()));
      words.set(0, new Inline.Text(rest, first.at()));
    }
    String id =
        AttributesNode.ofBlock(caption)
            .map(node -> ImageAttributes.ofTable(node.attributes(), text, findings))
            .orElse("");
    return new Block.Figure(
        FigureKind.TABLE, id, List.copyOf(words), List.of(table), text.span(caption));
  }

  /** Reports attributes of a paragraph that would be a caption if there were a table. */
  void reportUnusedCaption(Paragraph paragraph) {
    AttributesNode.ofBlock(paragraph).ifPresent(this::reportUnusedCaption);
  }

  private void reportUnusedCaption(AttributesNode node) {
    node.attributes().of(AttributeList.Sort.ID).forEach(id -> records.lose(id.value()));
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        text.span(node),
        "attributes have no effect: this is a caption without a table before or after it");
  }

  /** The words of an image as plain text on one line. */
  private String alternative(Node image) {
    StringBuilder words = new StringBuilder();
    collect(image, words);
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void collect(Node parent, StringBuilder words) {
    // Plain text has no markup: words of links and emphasis stay, citations do not.
    for (Node node : parent.getChildren()) {
      if (node instanceof SpanNode || node instanceof CiteNode) {
        findings.add(
            DiagnosticCode.ATTRIBUTES_NOT_USED,
            text.span(node),
            "marks and citations have no effect in the alternative text of an image",
            "write them after it");
      }
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
        words.append(code.getText());
      } else if (node.hasChildren()) {
        collect(node, words);
      } else if (!(node instanceof CiteNode
          || node instanceof AttributesNode
          || node instanceof HtmlInlineBase)) {
        words.append(node.getChars().unescape());
      }
    }
  }
}
