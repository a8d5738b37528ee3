package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.read.markdown.UnusedAttributesNode.After;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attributes that do not follow the brackets of a span: those of images, of headings, of captions
 * and of records in plain form; and braces that have no effect.
 */
final class BraceSyntax {

  private final InlineParser parser;
  private final BasedSequence input;
  private final BracketScan scan;

  /** {@code scan} is the meaning of the block that the parser is reading. */
  BraceSyntax(InlineParser parser, BracketScan scan) {
    this.parser = parser;
    this.input = parser.getInput();
    this.scan = scan;
  }

  /** Reads the brace at an offset; false if it is text. */
  boolean parse(int at) {
    parser.flushTextNode();
    Node last = parser.getBlock().getLastChild();
    boolean adjoins = last != null && last.getEndOffset() == input.getIndexOffset(at);
    Node before = adjoins ? last : null;
    if (isImage(before) && parseOfImage(at)) {
      return true;
    }
    if (takesAtEnd(parser.getBlock()) && parseAtEnd(at)) {
      return true;
    }
    Optional<String> fault = scan.faultOf(at);
    if (parser.getBlock() instanceof Heading heading && !isClosed(heading) && !hasOwn(before)) {
      Optional<AttributeList> ending = scan.ending().filter(found -> found.start() == at);
      if (ending.isPresent()) {
        appendToHeading(heading, ending.get());
        return true;
      }
      fault = fault.or(() -> scan.faultOfEnding(at));
    }
    if (fault.isPresent()) {
      append(new BrokenAttributesNode(input.subSequence(at, at + 1), fault.get()), at + 1);
      return true;
    }
    Optional<BracketScan.Unused> unused = scan.unusedAt(at);
    unused.ifPresent(found -> appendUnused(found, at, before));
    return unused.isPresent();
  }

  /** Reads the full-width brace at an offset; false if it is text. */
  boolean parseFullWidth(int at) {
    Optional<String> fault = scan.faultOf(at);
    fault.ifPresent(
        found -> append(new BrokenAttributesNode(input.subSequence(at, at + 1), found), at + 1));
    return fault.isPresent();
  }

  /** The node of attributes at {@code brace} that have no effect. Only the brace is in it. */
  static UnusedAttributesNode unused(BasedSequence input, int brace, int end, After after) {
    return new UnusedAttributesNode(
        input.subSequence(brace, brace + 1), after, FileOffsets.of(end - 1, input) + 1);
  }

  private static boolean isImage(@Nullable Node before) {
    return before instanceof Image || before instanceof ImageRef;
  }

  /** Appends the attributes of the image before them; false if they are faulty. */
  private boolean parseOfImage(int at) {
    Optional<AttributeList> attributes = AttributeScanner.scan(input, at);
    attributes.ifPresent(found -> append(node(AttributesNode.Owner.IMAGE, found), found.end()));
    return attributes.isPresent();
  }

  private AttributesNode node(AttributesNode.Owner owner, AttributeList found) {
    return new AttributesNode(
        owner, input.subSequence(found.start(), found.end()), FileOffsets.of(found, input));
  }

  /**
   * Whether attributes at the end of the block are those of a record in plain form or a caption.
   */
  private static boolean takesAtEnd(Node block) {
    return PlainFormPlace.isIn(block) || CaptionSyntax.isCaption(block);
  }

  /** Appends attributes that end the block; false if other text follows. */
  private boolean parseAtEnd(int at) {
    Optional<AttributeList> ending =
        AttributeScanner.scan(input, at)
            .filter(found -> input.subSequence(found.end(), input.length()).isBlank());
    ending.ifPresent(found -> append(node(AttributesNode.Owner.BLOCK, found), input.length()));
    return ending.isPresent();
  }

  /** Whether Pandoc takes braces directly after the node for attributes of it. */
  private static boolean hasOwn(@Nullable Node before) {
    return before instanceof Code || before instanceof LinkNodeBase || before instanceof RefNode;
  }

  /** Whether hashes follow the words. Braces before the hashes are words too. */
  private static boolean isClosed(Heading heading) {
    return heading.isAtxHeading() && heading.getClosingMarker().length() > 0;
  }

  private void appendToHeading(Heading heading, AttributeList found) {
    parser.flushTextNode();
    trimEnd(heading);
    append(node(AttributesNode.Owner.BLOCK, found), input.length());
  }

  /** Removes space and closing hashes before the attributes. */
  private static void trimEnd(Heading heading) {
    if (heading.getLastChild() instanceof Text text) {
      BasedSequence words = text.getChars().trimEnd();
      BasedSequence bare = words.trimEnd(CharPredicate.HASH);
      boolean closed =
          heading.isAtxHeading() && (bare.isEmpty() || bare.trimEnd().length() < bare.length());
      text.setChars(closed ? bare.trimEnd() : words);
      if (text.getChars().isEmpty()) {
        text.unlink();
      }
    }
  }

  private void appendUnused(BracketScan.Unused found, int at, @Nullable Node before) {
    boolean shown = found.after() == After.WORDS || hasOwn(before);
    After after = shown ? after(at, before) : found.after();
    append(unused(input, at, found.end(), after), at + 1);
  }

  /** What the author probably meant to describe, from the node or text before the brace. */
  private After after(int at, @Nullable Node before) {
    if (parser.getBlock() instanceof Heading heading && isClosed(heading)) {
      return After.CLOSED_HEADING;
    } else if (hasOwn(before)) {
      return before instanceof Code ? After.CODE : After.LINK;
    }
    int end = at;
    while (end > 0 && Character.isWhitespace(input.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && end < at && input.charAt(end - 1) == ']') {
      return After.SPACE;
    }
    return parser.getBlock() instanceof Heading ? After.HEADING : After.WORDS;
  }

  private void append(Node node, int end) {
    parser.flushTextNode();
    parser.appendNode(node);
    parser.setIndex(end);
  }
}
