package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.read.markdown.UnusedAttributesNode.After;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bracketed spans, citations and attributes in running text. Code spans are read here too: the time
 * of Flexmark's own search for their ends is quadratic in the number of backtick runs.
 */
final class InlineSyntax implements InlineParserExtension {

  /** A span that is not closed yet, its bracket as text, and the last delimiter before it. */
  private record OpenSpan(
      int start, BracketScan.Bracket bracket, Text text, @Nullable Delimiter before) {}

  /** The innermost open span first. */
  private final Deque<OpenSpan> open = new ArrayDeque<>();

  /** The text that scan describes; compared by identity, once per block. */
  private @Nullable BasedSequence scanned;

  private BracketScan scan = new BracketScan("");

  /** Superscripts and subscripts of the text that scan describes. */
  private @Nullable ScriptSyntax scripts;

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {
    open.clear();
    scanned = null;
  }

  @Override
  public boolean parse(LightInlineParser light) {
    // Flexmark's only inline parser has the wider interface, which we need for its delimiters.
    InlineParser parser = (InlineParser) light;
    BasedSequence input = parser.getInput();
    if (input != scanned) {
      open.clear();
      scanned = input;
      scan =
          parser.getBlock() instanceof TableRow
              ? BracketScanner.scanTableRow(input.toString())
              : BracketScanner.scanBlock(input.toString());
      scripts = new ScriptSyntax(parser);
    }
    int at = parser.getIndex();
    return switch (input.charAt(at)) {
      case '`' -> code(parser, input, at);
      case '@' -> mail(parser, at) || narrative(parser, at);
      case 'h', 'H', 'w', 'W' -> address(parser, at);
      case '^', '~' -> scripts != null && scripts.parse(at);
      case '[' -> open(parser, input, at);
      case ']' -> close(parser, input, at);
      case '{' -> new BraceSyntax(parser, scan).parse(at);
      default -> new BraceSyntax(parser, scan).parseFullWidth(at);
    };
  }

  /** Appends a code span, or the backticks as text. */
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

  /** Appends an address of the web, or its first letter as text. */
  private boolean address(InlineParser parser, int at) {
    BasedSequence input = parser.getInput();
    Optional<Integer> end = scan.addressEnd(at);
    if (end.isPresent()) {
      BasedSequence none = input.subSequence(end.get(), end.get());
      BasedSequence address = input.subSequence(at, end.get());
      append(parser, new AutoLink(input.subSequence(at, at), address, none), end.get());
      return true;
    }
    parser.appendText(input, at, at + 1);
    parser.setIndex(at + 1);
    return true;
  }

  /** Appends an address of mail. What comes before its at sign is the end of the last text. */
  private boolean mail(InlineParser parser, int at) {
    Optional<AutolinkSyntax.Mail> mail = scan.mailAt(at);
    if (mail.isEmpty()) {
      return false;
    }
    parser.flushTextNode();
    BasedSequence input = parser.getInput();
    int start = mail.get().start();
    int end = mail.get().end();
    if (!(parser.getBlock().getLastChild() instanceof Text before)
        || before.getChars().length() < at - start
        || !before.getChars().endsWith(input.subSequence(start, at))) {
      parser.appendText(input, at, end);
      parser.setIndex(end);
      return true;
    }
    BasedSequence words = before.getChars();
    before.setChars(words.subSequence(0, words.length() - (at - start)));
    if (before.getChars().isEmpty()) {
      before.unlink();
    }
    append(
        parser,
        new MailLink(
            input.subSequence(start, start),
            input.subSequence(start, end),
            input.subSequence(end, end)),
        end);
    return true;
  }

  /** Appends a narrative citation with its locator; false if the at sign is text. */
  private boolean narrative(InlineParser parser, int at) {
    Optional<CitationSyntax.Part> part = scan.narrativeAt(at);
    if (part.isEmpty()) {
      return false;
    }
    Optional<BracketScan.Bracket> locator = scan.locatorOf(at);
    List<CitationSyntax.Part> parts =
        locator.map(BracketScan.Bracket::citations).orElse(List.of(part.get()));
    int end = locator.map(bracket -> bracket.close() + 1).orElse(part.get().keyEnd());
    cite(parser, parts, at, end);
    return true;
  }

  /** Appends a citation. Marks and lost keys inside it become children, to be reported. */
  private void cite(InlineParser parser, List<CitationSyntax.Part> parts, int start, int end) {
    BasedSequence input = parser.getInput();
    boolean narrative = input.charAt(start) == '@';
    CiteNode cite =
        new CiteNode(input.subSequence(start, end), FileOffsets.of(parts, input), narrative);
    for (BracketScan.Bracket span : scan.spansWithin(start, end)) {
      AttributeList attributes = span.attributes();
      if (attributes != null) {
        cite.appendChild(
            BraceSyntax.unused(input, span.close() + 1, attributes.end(), After.IN_CITATION));
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

  /** An opening bracket: of a citation, which is appended at once, or of a span. */
  private boolean open(InlineParser parser, BasedSequence input, int at) {
    if (at == 0 && TaskNode.startsIn(input, parser.getBlock())) {
      TaskNode task = TaskNode.at(input);
      append(parser, task, task.getChars().length());
      return true;
    }
    Optional<BracketScan.Bracket> bracket = scan.bracketAt(at);
    if (bracket.isEmpty()) {
      return plain(parser, input, at);
    }
    if (bracket.get().attributes() == null) {
      cite(parser, bracket.get().citations(), at, bracket.get().close() + 1);
      return true;
    }
    Delimiter before = parser.getLastDelimiter();
    Text text = parser.appendSeparateText(input.subSequence(at, at + 1));
    open.push(new OpenSpan(at, bracket.get(), text, before));
    parser.setIndex(at + 1);
    return true;
  }

  /** A bracket that is text, or the start of a broken citation; false leaves it to Flexmark. */
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

  /** A closing bracket. If it ends the innermost span, the span is appended. */
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
        new SpanNode(
            input.subSequence(span.start(), attributes.end()), FileOffsets.of(attributes, input));
    append(parser, node, attributes.end());
    moveBetween(span.text(), node);
    // Emphasis opened inside the span ends inside it, as in Pandoc.
    parser.processDelimiters(span.before());
    span.text().unlink();
    return true;
  }

  /** Moves everything parsed since the opening bracket into the span. */
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

  /** Registers the inline syntax with Flexmark, which asks for one per inline parser. */
  static final class Factory implements InlineParserExtensionFactory, NoDependents {

    @Override
    public CharSequence getCharacters() {
      return "[]@{`^~hHwW" + BracketScanner.FULL_WIDTH_BRACE;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new InlineSyntax();
    }
  }
}
