package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links, images and references to footnotes in one block, as CommonMark 0.31 reads them. Brackets
 * that are none of these are text, and what is in them is read as usual.
 */
final class LinkSyntax {

  /** An opening bracket that no bracket has closed yet. */
  private static final class Opener {
    final int at;
    final boolean image;
    final Text text;
    final @Nullable Delimiter before;

    /** False in a link, which must not contain another. */
    boolean active = true;

    /** Whether another bracket follows, so that this cannot be the start of a label. */
    boolean bracketAfter;

    Opener(int at, boolean image, Text text, @Nullable Delimiter before) {
      this.at = at;
      this.image = image;
      this.text = text;
      this.before = before;
    }
  }

  /** An address with the title after it, and the offset after the closing parenthesis. */
  private record Target(BasedSequence address, @Nullable BasedSequence title, int end) {}

  private final InlineParser parser;
  private final BasedSequence input;
  private final LinkScanner scanner;
  private final ReferenceRepository references;
  private final Function<BasedSequence, Optional<Node>> footnotes;

  /** The innermost bracket first. */
  private final Deque<Opener> open = new ArrayDeque<>();

  /** {@code footnotes} makes the node of a reference such as {@code [^1]}. */
  LinkSyntax(
      InlineParser parser,
      ReferenceRepository references,
      Function<BasedSequence, Optional<Node>> footnotes) {
    this.parser = parser;
    this.input = parser.getInput();
    this.scanner = new LinkScanner(input);
    this.references = references;
    this.footnotes = footnotes;
  }

  /** Nothing reaches over the end of a cell. */
  void endCell() {
    open.clear();
  }

  /** The bracket at an offset, or the exclamation mark before it, opens a link or an image. */
  void open(int at, boolean image) {
    Opener outer = open.peek();
    if (outer != null) {
      outer.bracketAfter = true;
    }
    int bracket = image ? at + 1 : at;
    Delimiter before = parser.getLastDelimiter();
    Text text = parser.appendSeparateText(input.subSequence(at, bracket + 1));
    open.push(new Opener(bracket, image, text, before));
    parser.setIndex(bracket + 1);
  }

  /** The bracket at an offset closes a link, an image or a footnote; otherwise it is text. */
  void close(int at) {
    Opener opener = open.poll();
    boolean made =
        opener != null
            && ((opener.active && (inline(opener, at) || reference(opener, at)))
                || footnote(opener, at));
    if (!made) {
      parser.appendText(input, at, at + 1);
      parser.setIndex(at + 1);
    }
  }

  private boolean inline(Opener opener, int close) {
    if (scanner.charAt(close + 1) != '(') {
      return false;
    }
    int start = scanner.space(close + 2);
    Target target = target(start, scanner.destination(start));
    if (target == null) {
      target = target(start, scanner.spacedFile(start));
    }
    if (target == null && scanner.charAt(start) == ')') {
      target = new Target(input.subSequence(start, start), null, start + 1);
    }
    if (target == null) {
      return false;
    }
    InlineLinkNode node = opener.image ? new Image() : new Link();
    take(opener, node, target.end());
    node.setTextChars(input.subSequence(start(opener), close + 1));
    node.setLinkOpeningMarker(input.subSequence(close + 1, close + 2));
    node.setUrlChars(target.address());
    node.setTitleChars(target.title());
    node.setLinkClosingMarker(input.subSequence(target.end() - 1, target.end()));
    node.setChars(input.subSequence(start(opener), target.end()));
    return true;
  }

  /** The rest of an inline link whose address ends at {@code addressEnd}. */
  private @Nullable Target target(int address, int addressEnd) {
    if (addressEnd == LinkScanner.NONE) {
      return null;
    }
    int title = scanner.space(addressEnd);
    int titleEnd = title > addressEnd ? scanner.title(title) : LinkScanner.NONE;
    int end = scanner.space(titleEnd == LinkScanner.NONE ? addressEnd : titleEnd);
    if (scanner.charAt(end) != ')') {
      return null;
    }
    BasedSequence titled = titleEnd == LinkScanner.NONE ? null : input.subSequence(title, titleEnd);
    return new Target(input.subSequence(address, addressEnd), titled, end + 1);
  }

  /** A reference with a label of its own, or whose text is its label. */
  private boolean reference(Opener opener, int close) {
    int label = close + 1;
    int labelEnd = scanner.charAt(label + 1) == '^' ? LinkScanner.NONE : scanner.label(label);
    boolean full = labelEnd != LinkScanner.NONE;
    if (!full && (opener.bracketAfter || scanner.label(opener.at) != close + 1)) {
      return false;
    }
    BasedSequence chars =
        full ? input.subSequence(label, labelEnd) : input.subSequence(opener.at, close + 1);
    if (!(references.get(Escaping.normalizeReferenceChars(chars, true))
        instanceof DefinitionNode definition)) {
      return false;
    }
    definition.use();
    boolean collapsed = scanner.charAt(label) == '[' && scanner.charAt(label + 1) == ']';
    int end = full ? labelEnd : collapsed ? label + 2 : label;
    RefNode node = opener.image ? new ImageRef() : new LinkRef();
    take(opener, node, end);
    node.setReferenceChars(chars);
    node.setDefined(true);
    node.setChars(input.subSequence(start(opener), end));
    return true;
  }

  /** A reference to a footnote. An exclamation mark before it is text. */
  private boolean footnote(Opener opener, int close) {
    if (scanner.charAt(opener.at + 1) != '^' || opener.bracketAfter) {
      return false;
    }
    Optional<Node> made = footnotes.apply(input.subSequence(opener.at, close + 1));
    made.ifPresent(
        node -> {
          parser.flushTextNode();
          while (opener.text.getNext() != null) {
            opener.text.getNext().unlink();
          }
          dropDelimiters(opener);
          if (opener.image) {
            opener.text.setChars(input.subSequence(opener.at - 1, opener.at));
          } else {
            opener.text.unlink();
          }
          parser.appendNode(node);
          parser.setIndex(close + 1);
        });
    return made.isPresent();
  }

  /** The label of a footnote has no emphasis. */
  private void dropDelimiters(Opener opener) {
    Delimiter last = parser.getLastDelimiter();
    while (last != null && last != opener.before) {
      parser.removeDelimiter(last);
      last = parser.getLastDelimiter();
    }
  }

  /** Moves what follows the opening bracket into the node, and puts the node in its place. */
  private void take(Opener opener, Node node, int end) {
    parser.flushTextNode();
    Node next = opener.text.getNext();
    while (next != null) {
      Node following = next.getNext();
      node.appendChild(next);
      next = following;
    }
    parser.appendNode(node);
    parser.processDelimiters(opener.before);
    opener.text.unlink();
    parser.setIndex(end);
    if (!opener.image) {
      open.stream().filter(outer -> !outer.image).forEach(outer -> outer.active = false);
    }
  }

  private static int start(Opener opener) {
    return opener.image ? opener.at - 1 : opener.at;
  }
}
