package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.CommentNode;
import dev.standpoint.read.markdown.DetailNode;
import dev.standpoint.read.markdown.PlainFormPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads lists and definition lists. Their items may be events or positions without braces. */
final class ListReader {

  /** The start of a list that {@link Block.Listing} shows with bullets. */
  private static final int BULLETS = -1;

  private final NoteSource text;
  private final BlockReader blocks;
  private final InlineReader inlines;
  private final PlainFormReader plainForms;

  /** {@code blocks} reads the blocks inside an item. */
  ListReader(
      NoteSource text, BlockReader blocks, InlineReader inlines, PlainFormReader plainForms) {
    this.text = text;
    this.blocks = blocks;
    this.inlines = inlines;
    this.plainForms = plainForms;
  }

  /** A list; its items are events if it is directly in a div of events. */
  Block list(ListBlock list, Scope scope) {
    boolean events = PlainFormPlace.isEvents(list);
    List<Block.Item> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem) {
        items.add(
            events
                ? item(child, scope, first -> plainForms.event(first, scope))
                : item(child, scope));
      }
    }
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : BULLETS;
    return new Block.Listing(start, list.isTight(), List.copyOf(items), text.span(list));
  }

  /** A definition list. Each detail may be a position of its term. */
  Block definitions(DefinitionListNodes definitions, Scope scope) {
    List<Block.Definition> entries = new ArrayList<>();
    for (DefinitionListNodes.Entry entry : definitions.entries()) {
      Paragraph term = entry.term();
      List<Inline> words = inlines.read(term, scope);
      Located name = new Located(PlainText.ofInlines(words), trimmed(term));
      List<Block.Item> details = new ArrayList<>();
      for (DetailNode detail : entry.details()) {
        details.add(item(detail, scope, first -> plainForms.detail(first, name, scope)));
      }
      entries.add(new Block.Definition(words, List.copyOf(details), text.span(term)));
    }
    Span at = text.span(definitions.first().getStartOffset(), definitions.last().getEndOffset());
    return new Block.Definitions(List.copyOf(entries), at);
  }

  /** The place of a node without the white space at its end. */
  private Span trimmed(Node node) {
    return text.span(node.getStartOffset(), node.getChars().trimEnd().getEndOffset());
  }

  /** An item without a record of its own. */
  private Block.Item item(Node item, Scope scope) {
    return new Block.Item(blocks.read(item, scope), text.span(item));
  }

  /** An item whose first paragraph may be a record. The other blocks then inherit its keys. */
  private Block.Item item(Node item, Scope scope, Function<Paragraph, PlainFormReader.First> form) {
    if (!(CommentNode.firstAfter(item) instanceof Paragraph first)
        || CommentNode.nextAfter(first) instanceof DetailNode) {
      return item(item, scope);
    }
    Span at = text.span(item);
    PlainFormReader.First read = form.apply(first);
    // The form has read the first paragraph; the rest is read as usual.
    first.unlink();
    List<Block> content = new ArrayList<>(List.of(read.paragraph()));
    content.addAll(blocks.read(item, read.scope()));
    return new Block.Item(List.copyOf(content), at);
  }
}
