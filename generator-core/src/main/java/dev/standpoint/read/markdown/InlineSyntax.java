package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
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
      int start, BracketScan.Bracket bracket, Text text, @Nullable Delimiter before) {}

  private final Deque<OpenSpan> open = new ArrayDeque<>();
  private @Nullable BasedSequence scanned;
  private BracketScan scan = new BracketScan("");

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
      scan = new BracketScan(input.toString());
    }
    int at = parser.getIndex();
    return switch (input.charAt(at)) {
      case '`' -> code(parser, input, at);
      case '@' -> narrative(parser, input, at);
      case '{' -> brace(parser, input, at);
      case '[' -> open(parser, input, at);
      default -> close(parser, input, at);
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

  private static boolean narrative(InlineParser parser, BasedSequence input, int at) {
    Optional<CitationSyntax.Part> part = CitationSyntax.narrative(input, at);
    part.ifPresent(
        found ->
            append(
                parser,
                new CiteNode(
                    input.subSequence(at, found.keyEnd()), inFile(List.of(found), input), true),
                found.keyEnd()));
    return part.isPresent();
  }

  private boolean brace(InlineParser parser, BasedSequence input, int at) {
    if (scan.isBrokenBrace(at)) {
      append(parser, new BrokenAttributesNode(input.subSequence(at, at + 1)), at + 1);
      return true;
    }
    if (!(parser.getBlock() instanceof Heading || PlainForm.isIn(parser.getBlock()))) {
      return false;
    }
    Optional<Attributes> attributes =
        AttributeScanner.scan(input, at).filter(found -> isBlank(input, found.end()));
    attributes.ifPresent(
        found ->
            append(
                parser,
                new HeadingAttributesNode(input.subSequence(at, found.end()), inFile(found, input)),
                input.length()));
    return attributes.isPresent();
  }

  private static boolean isBlank(BasedSequence input, int from) {
    return input.subSequence(from, input.length()).isBlank();
  }

  private boolean open(InlineParser parser, BasedSequence input, int at) {
    Optional<BracketScan.Bracket> bracket = scan.bracketAt(at);
    if (bracket.isEmpty()) {
      return false;
    }
    if (bracket.get().attributes() == null) {
      int end = bracket.get().close() + 1;
      append(
          parser,
          new CiteNode(input.subSequence(at, end), inFile(bracket.get().citations(), input), false),
          end);
      return true;
    }
    Delimiter before = parser.getLastDelimiter();
    Text text = parser.appendSeparateText(input.subSequence(at, at + 1));
    open.push(new OpenSpan(at, bracket.get(), text, before));
    parser.setIndex(at + 1);
    return true;
  }

  private boolean close(InlineParser parser, BasedSequence input, int at) {
    OpenSpan span = open.peek();
    if (span == null || span.bracket().close() != at) {
      return false;
    }
    open.pop();
    Attributes attributes = span.bracket().attributes();
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

  private static Attributes inFile(Attributes found, BasedSequence input) {
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
                    part.locator()))
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
      return "[]@{`";
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
