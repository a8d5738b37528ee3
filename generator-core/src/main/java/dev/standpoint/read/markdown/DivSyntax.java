package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fenced divs. Flexmark offers each line to the open blocks from the outermost on, then to the
 * factories. A div ends at its closing fence, and the fence becomes a leaf block after the div.
 */
final class DivSyntax {

  /** Three or more colons alone. */
  private static final Pattern CLOSING = Pattern.compile("^:{3,}[ \\t]*\\R?$");

  /** The colons before attributes or a class. */
  private static final Pattern OPENING = Pattern.compile("^:{3,}[ \\t]*");

  /** A class without braces, as in ::: warning. */
  private static final Pattern BARE_CLASS = Pattern.compile("[^\\s{}]++");

  /** Colons at the end of an opening line are decoration. */
  private static final Pattern OPENING_END = Pattern.compile("[ \\t]*:*[ \\t]*(?:\\R|$)");

  /** White space and quote markers at the start of a line. */
  private static final Pattern MARGIN = Pattern.compile("(?m)(?<=[\\r\\n])[ \\t>]+");

  private static final Pattern EMPTY_LINE = Pattern.compile("(?:\\r\\n?+|\\n)[ \\t>]*(?:\\r|\\n)");

  /** The second line of a table, which aligns its columns. */
  private static final Pattern TABLE_RULE =
      Pattern.compile("(?=[^\\r\\n]*\\|)(?=[^\\r\\n]*-)[ \\t|:-]+\\R?");

  /** The start of a definition of a link or footnote. */
  private static final Pattern DEFINITION = Pattern.compile("[ \\t]*\\[[^\\]\\r\\n]+]:[ \\t]*\\S");

  /** In UTF-16 units. Attributes of a div may span lines, but not without end. */
  private static final int LONGEST_OPENING = 4096;

  private DivSyntax() {}

  private static boolean isClosing(BasedSequence line) {
    return line.startsWith(":::") && CLOSING.matcher(line).find();
  }

  /** The line from its first character that is not blank. */
  private static BasedSequence rest(ParserState state) {
    BasedSequence line = state.getLine();
    return line.subSequence(Math.min(state.getNextNonSpaceIndex(), line.length()));
  }

  /** The attributes that open a div. They may continue on the next lines. */
  private static Optional<AttributeList> opening(BasedSequence line) {
    Matcher colons = OPENING.matcher(line);
    if (!colons.find()) {
      return Optional.empty();
    }
    CharSequence text = line;
    Optional<AttributeList> attributes;
    if (colons.end() < line.length() && line.charAt(colons.end()) == '{') {
      text = withLinesBelow(line);
      attributes = AttributeScanner.scan(text, colons.end());
    } else {
      Matcher name = BARE_CLASS.matcher(line).region(colons.end(), line.length());
      attributes =
          name.lookingAt()
              ? Optional.of(AttributeScanner.bareClass(name.group(), colons.end()))
              : Optional.empty();
    }
    Matcher end = OPENING_END.matcher(text);
    return attributes.filter(found -> end.region(found.end(), end.regionEnd()).lookingAt());
  }

  /** The text from the line's start to the next empty line, with quote markers as blanks. */
  private static CharSequence withLinesBelow(BasedSequence line) {
    BasedSequence file = line.getBaseSequence();
    int start = line.getStartOffset();
    CharSequence text =
        file.subSequence(start, Math.min(file.length(), start + LONGEST_OPENING)).toString();
    Matcher empty = EMPTY_LINE.matcher(text);
    CharSequence block = empty.find() ? text.subSequence(0, empty.start()) : text;
    return MARGIN.matcher(block).replaceAll(margin -> " ".repeat(margin.group().length()));
  }

  /** Holds a div open until its closing fence. */
  private static final class DivParser extends AbstractBlockParser {
    private final DivNode div;

    DivParser(DivNode div) {
      this.div = div;
    }

    @Override
    public Block getBlock() {
      return div;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      // This line still belongs to the attributes of the opening.
      if (state.getLine().getStartOffset() < div.attributes().end()) {
        return BlockContinue.atIndex(state.getLine().length());
      }
      if (state.getIndent() == 0 && isClosing(rest(state)) && isInnermost(state)) {
        div.close();
        return BlockContinue.none();
      }
      return BlockContinue.atIndex(state.getIndex());
    }

    /** Whether the line closes this div, not an open block inside it. */
    private boolean isInnermost(ParserState state) {
      boolean inside = false;
      boolean inList = false;
      for (BlockParser parser : state.getActiveBlockParsers()) {
        Block block = parser.getBlock();
        if (parser == this) {
          inside = true;
        } else if (inside && (block instanceof FencedCodeBlock || CommentSyntax.isOpen(parser))) {
          return false;
        } else if (inside && block instanceof BlockQuote) {
          return true;
        } else if (inside && block instanceof ListItem) {
          inList = true;
        } else if (inside && parser instanceof DivParser && (!inList || state.getIndent() >= 2)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void closeBlock(ParserState state) {
      div.setCharsFromContent();
    }
  }

  /** A closing fence, a block of one line. */
  private static final class FenceParser extends AbstractBlockParser {
    private final FenceNode fence;

    FenceParser(FenceNode fence) {
      this.fence = fence;
    }

    @Override
    public Block getBlock() {
      return fence;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
  }

  /** Decides what a line of colons starts: a closing fence, a div, or nothing. */
  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = rest(state);
      if (state.getIndent() > 0 || !line.startsWith(":::")) {
        return BlockStart.none();
      }
      boolean inParagraph = isWithinParagraph(state.getActiveBlockParser());
      BlockParser parser =
          isClosing(line) ? fence(state, line, inParagraph) : div(line, inParagraph);
      return parser == null
          ? BlockStart.none()
          : BlockStart.of(parser).atIndex(state.getLine().length());
    }

    /**
     * Whether a paragraph is open. A table or definitions of links look like one until they end.
     */
    private static boolean isWithinParagraph(BlockParser active) {
      BlockContent lines = active.isParagraphParser() ? active.getBlockContent() : null;
      if (lines == null || lines.getLines().isEmpty()) {
        return active.isParagraphParser();
      }
      List<BasedSequence> read = lines.getLines();
      boolean table = read.size() > 1 && TABLE_RULE.matcher(read.get(1)).matches();
      return !table && !read.stream().allMatch(line -> DEFINITION.matcher(line).lookingAt());
    }

    /** A closing fence closes a div that has just ended at it, otherwise it is stray. */
    private static @Nullable BlockParser fence(
        ParserState state, BasedSequence line, boolean inParagraph) {
      boolean closesOurs =
          state.getActiveBlockParsers().stream()
              .anyMatch(parser -> parser instanceof DivParser open && open.div.closed());
      return (inParagraph && !closesOurs)
          ? null
          : new FenceParser(new FenceNode(line.trimEOL(), !closesOurs));
    }

    /** As in Pandoc, a div does not interrupt a paragraph. */
    private static @Nullable BlockParser div(BasedSequence line, boolean inParagraph) {
      if (inParagraph) {
        return null;
      }
      return opening(line)
          .map(
              attributes ->
                  new DivParser(
                      new DivNode(
                          line.trimEOL(),
                          attributes.placed(index -> line.getStartOffset() + index))))
          .orElse(null);
    }
  }

  /** Registers the div with Flexmark's parser. */
  static final class Factory implements CustomBlockParserFactory, NoDependents {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }
}
