package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.read.markdown.UnusedAttributesNode.After;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bracketed spans, citations and heading attributes. Code spans are read here too: Flexmark's own
 * search for their ends is quadratic in the number of backtick runs.
 */
final class InlineSyntax implements InlineParserExtension {

  /** A span whose closing bracket is still ahead, its bracket as text, and the delimiter before. */
  private record OpenSpan(
      int start, BracketScanner.Bracket bracket, Text text, @Nullable Delimiter before) {}

  private final Deque<OpenSpan> open = new ArrayDeque<>();
  private @Nullable BasedSequence scanned;
  private BracketScanner scan = new BracketScanner("");

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {
    open.clear();
    scanned = null;
  }

  @Override
  public boolean parse(LightInlineParser light) {
    // Flexmark has only this one inline parser, and delimiters are on its wider interface.
    InlineParser parser = (InlineParser) light;
    BasedSequence input = parser.getInput();
    if (input != scanned) {
      open.clear();
      scanned = input;
      scan = new BracketScanner(input.toString(), parser.getBlock() instanceof TableRow);
    }
    int at = parser.getIndex();
    return switch (input.charAt(at)) {
      case '`' -> code(parser, input, at);
      case '@' -> narrative(parser, input, at);
      case '{' -> brace(parser, input, at);
      case '[' -> open(parser, input, at);
      case ']' -> close(parser, input, at);
      default -> fullWidthBrace(parser, input, at);
    };
  }

  private boolean code(InlineParser parser, BasedSequence input, int at) {
    int run = scan.runEnd(at);
    Optional<Integer> end = scan.codeEnd(at);
    if (end.isEmpty()) {
      parser.appendText(input, at, run);
      parser.setIndex(run);
      return true;
    }
    int ticks = run - at;
    int close = end.get() - ticks;
    append(
        parser,
        new Code(
            input.subSequence(at, run),
            input.subSequence(run, close),
            input.subSequence(close, end.get())),
        end.get());
    return true;
  }

  private boolean narrative(InlineParser parser, BasedSequence input, int at) {
    Optional<CitationSyntax.Part> part = scan.narrativeAt(at);
    if (part.isEmpty()) {
      return false;
    }
    Optional<BracketScanner.Bracket> locator = scan.locatorOf(at);
    List<CitationSyntax.Part> parts =
        locator.map(BracketScanner.Bracket::citations).orElse(List.of(part.get()));
    int end = locator.map(bracket -> bracket.close() + 1).orElse(part.get().keyEnd());
    cite(parser, input, parts, at, end);
    return true;
  }

  /** A citation is narrative where its first key stands at its start. */
  private void cite(
      InlineParser parser,
      BasedSequence input,
      List<CitationSyntax.Part> parts,
      int start,
      int end) {
    boolean narrative = input.charAt(start) == '@';
    CiteNode cite = new CiteNode(input.subSequence(start, end), inFile(parts, input), narrative);
    for (BracketScanner.Bracket span : scan.spansWithin(start, end)) {
      int brace = span.close() + 1;
      AttributeList attributes = span.attributes();
      if (attributes != null) {
        cite.appendChild(unused(input, brace, attributes.end(), After.IN_CITATION));
      }
    }
    for (CitationSyntax.Part lost : scan.keysWithin(start, end, parts)) {
      cite.appendChild(
          new BrokenCitationNode(
              input.subSequence(lost.keyStart(), lost.keyEnd()),
              BrokenCitationNode.Fault.SECOND_KEY));
    }
    append(parser, cite, end);
  }

  private boolean brace(InlineParser parser, BasedSequence input, int at) {
    parser.flushTextNode();
    Node last = parser.getBlock().getLastChild();
    boolean adjoins = last != null && last.getEndOffset() == input.getIndexOffset(at);
    Node before = adjoins ? last : null;
    if (isImage(before) && imageAttributes(parser, input, at)) {
      return true;
    }
    if (takesAtEnd(parser.getBlock()) && attributesAtEnd(parser, input, at)) {
      return true;
    }
    Optional<String> fault = scan.faultOf(at);
    if (parser.getBlock() instanceof Heading heading && !isClosed(heading) && !hasOwn(before)) {
      Optional<AttributeList> ending = scan.ending().filter(found -> found.start() == at);
      if (ending.isPresent()) {
        headingAttributes(parser, heading, input, ending.get());
        return true;
      }
      fault = fault.or(() -> scan.faultOfEnding(at));
    }
    if (fault.isPresent()) {
      append(parser, new BrokenAttributesNode(input.subSequence(at, at + 1), fault.get()), at + 1);
      return true;
    }
    Optional<BracketScanner.Unused> unused = scan.unusedAt(at);
    unused.ifPresent(
        found -> {
          After after = found.after() == After.WORDS ? after(parser, at, before) : found.after();
          append(parser, unused(input, at, found.end(), after), at + 1);
        });
    return unused.isPresent();
  }

  private static boolean isImage(@Nullable Node before) {
    return before instanceof Image || (before instanceof ImageRef image && image.isDefined());
  }

  private static boolean imageAttributes(InlineParser parser, BasedSequence input, int at) {
    Optional<AttributeList> attributes = AttributeScanner.scan(input, at);
    attributes.ifPresent(
        found ->
            append(
                parser,
                new LinkAttributesNode(input.subSequence(at, found.end()), inFile(found, input)),
                found.end()));
    return attributes.isPresent();
  }

  /** Braces at the end are those of a record without marks, or of a caption. */
  private static boolean takesAtEnd(Node block) {
    return PlainFormPlace.isIn(block) || CaptionSyntax.isCaption(block);
  }

  private static boolean attributesAtEnd(InlineParser parser, BasedSequence input, int at) {
    Optional<AttributeList> ending =
        AttributeScanner.scan(input, at)
            .filter(found -> input.subSequence(found.end(), input.length()).isBlank());
    ending.ifPresent(
        found ->
            append(
                parser,
                new HeadingAttributesNode(input.subSequence(at, found.end()), inFile(found, input)),
                input.length()));
    return ending.isPresent();
  }

  private boolean fullWidthBrace(InlineParser parser, BasedSequence input, int at) {
    Optional<String> fault = scan.faultOf(at);
    fault.ifPresent(
        found ->
            append(parser, new BrokenAttributesNode(input.subSequence(at, at + 1), found), at + 1));
    return fault.isPresent();
  }

  /** Whether Pandoc takes braces right behind it for its own. */
  private static boolean hasOwn(@Nullable Node before) {
    return before instanceof Code || before instanceof LinkNodeBase || before instanceof RefNode;
  }

  /** Hashes behind braces make words of them. */
  private static boolean isClosed(Heading heading) {
    return heading.isAtxHeading() && heading.getClosingMarker().length() > 0;
  }

  private static void headingAttributes(
      InlineParser parser, Heading heading, BasedSequence input, AttributeList found) {
    parser.flushTextNode();
    trimEnd(heading.getLastChild(), heading.isAtxHeading());
    append(
        parser,
        new HeadingAttributesNode(
            input.subSequence(found.start(), found.end()), inFile(found, input)),
        input.length());
  }

  /** Neither space before a heading's attributes shows, nor hashes that close it. */
  private static void trimEnd(@Nullable Node last, boolean hashes) {
    if (last instanceof Text text) {
      BasedSequence words = text.getChars().trimEnd();
      BasedSequence bare = words.trimEnd(CharPredicate.HASH);
      boolean closed = hashes && (bare.isEmpty() || bare.trimEnd().length() < bare.length());
      text.setChars(closed ? bare.trimEnd() : words);
      if (text.getChars().isEmpty()) {
        text.unlink();
      }
    }
  }

  private static After after(InlineParser parser, int at, @Nullable Node before) {
    if (parser.getBlock() instanceof Heading heading && isClosed(heading)) {
      return After.CLOSED_HEADING;
    } else if (before instanceof RefNode reference && !reference.isDefined()) {
      return reference.getTextOpeningMarker().isEmpty() ? After.WORDS : After.LABEL;
    } else if (hasOwn(before)) {
      return before instanceof Code ? After.CODE : After.LINK;
    }
    BasedSequence input = parser.getInput();
    int end = at;
    while (end > 0 && Character.isWhitespace(input.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && end < at && input.charAt(end - 1) == ']') {
      return After.SPACE;
    }
    return parser.getBlock() instanceof Heading ? After.HEADING : After.WORDS;
  }

  private static UnusedAttributesNode unused(BasedSequence input, int brace, int end, After after) {
    return new UnusedAttributesNode(
        input.subSequence(brace, brace + 1), after, offset(input, end - 1) + 1);
  }

  private boolean open(InlineParser parser, BasedSequence input, int at) {
    Optional<BracketScanner.Bracket> bracket = scan.bracketAt(at);
    if (bracket.isEmpty()) {
      return plain(parser, input, at);
    }
    if (bracket.get().attributes() == null) {
      cite(parser, input, bracket.get().citations(), at, bracket.get().close() + 1);
      return true;
    }
    Delimiter before = parser.getLastDelimiter();
    Text text = parser.appendSeparateText(input.subSequence(at, at + 1));
    open.push(new OpenSpan(at, bracket.get(), text, before));
    parser.setIndex(at + 1);
    return true;
  }

  private boolean plain(InlineParser parser, BasedSequence input, int at) {
    Optional<BrokenCitationNode.Fault> fault = scan.faultOfCitation(at);
    if (fault.isPresent()) {
      append(parser, new BrokenCitationNode(input.subSequence(at, at + 1), fault.get()), at + 1);
      return true;
    }
    if (scan.isPlain(at)) {
      parser.appendText(input, at, at + 1);
      parser.setIndex(at + 1);
    }
    return scan.isPlain(at);
  }

  private boolean close(InlineParser parser, BasedSequence input, int at) {
    OpenSpan span = open.peek();
    if (span == null || span.bracket().close() != at) {
      return plain(parser, input, at);
    }
    open.pop();
    AttributeList attributes = span.bracket().attributes();
    if (attributes == null) {
      return false;
    }
    SpanNode node =
        new SpanNode(input.subSequence(span.start(), attributes.end()), inFile(attributes, input));
    append(parser, node, attributes.end());
    moveBetween(span.text(), node);
    // Emphasis opened inside the span ends inside it, as in Pandoc.
    parser.processDelimiters(span.before());
    span.text().unlink();
    return true;
  }

  /** Everything parsed since the opening bracket becomes the span's content. */
  private static void moveBetween(Node bracket, Node span) {
    Node next = bracket.getNext();
    while (next != null && next != span) {
      Node following = next.getNext();
      span.appendChild(next);
      next = following;
    }
  }

  private static void append(InlineParser parser, Node node, int end) {
    parser.flushTextNode();
    parser.appendNode(node);
    parser.setIndex(end);
  }

  private static AttributeList inFile(AttributeList found, BasedSequence input) {
    return found.placed(index -> offset(input, index));
  }

  private static List<CitationSyntax.Part> inFile(
      List<CitationSyntax.Part> parts, BasedSequence input) {
    return parts.stream()
        .map(
            part ->
                new CitationSyntax.Part(
                    part.key(),
                    offset(input, part.keyStart()),
                    offset(input, part.keyEnd() - 1) + 1,
                    part.prefix(),
                    part.locator(),
                    part.authorless()))
        .toList();
  }

  /**
   * Quotes and lists cut prefixes out of a block's text, so that its indexes are not the file's.
   */
  private static int offset(BasedSequence input, int index) {
    return index < input.length()
        ? input.getIndexOffset(index)
        : input.getIndexOffset(input.length() - 1) + 1;
  }

  /** Makes one of these for each inline parser. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[]@{`" + BracketScanner.FULL_WIDTH_BRACE;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new InlineSyntax();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
