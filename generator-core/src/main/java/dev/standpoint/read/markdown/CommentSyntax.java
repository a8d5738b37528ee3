package dev.standpoint.read.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Comments of HTML, as in CommonMark 0.31: from {@code <!--} to the next {@code -->}, whatever is
 * between. Text on the line after a comment is read as usual.
 */
final class CommentSyntax {

  static final String OPENING = "<!--";
  static final int UNCLOSED = -1;
  private static final String CLOSING = "-->";

  private CommentSyntax() {}

  static boolean startsAt(CharSequence text, int at) {
    return at + OPENING.length() <= text.length()
        && OPENING.contentEquals(text.subSequence(at, at + OPENING.length()));
  }

  /** The offset after the comment that starts at {@code at}. The two dashes may be shared. */
  static int end(CharSequence text, int at) {
    return closing(text, at + 2);
  }

  /** The offset after the next end of a comment. */
  private static int closing(CharSequence text, int from) {
    int dashes = BasedSequence.of(text).indexOf(CLOSING, from);
    return dashes < 0 ? UNCLOSED : dashes + CLOSING.length();
  }

  /** The offset of the first text after comments; {@link #UNCLOSED} if the last does not end. */
  private static int afterComments(BasedSequence line, int from) {
    int at = skipBlanks(line, from);
    while (at >= 0 && startsAt(line, at)) {
      int end = end(line, at);
      at = end == UNCLOSED ? UNCLOSED : skipBlanks(line, end);
    }
    return at;
  }

  private static int skipBlanks(BasedSequence line, int from) {
    return new LinkScanner(line).blanks(from);
  }

  /** Hides lines up to the end of the comment, and then takes the text after it. */
  private static final class CommentParser extends AbstractBlockParser {
    private final CommentNode comment;

    /** Whether the last line of the comment is reached. */
    private boolean ended;

    CommentParser(CommentNode comment, boolean ended) {
      this.comment = comment;
      this.ended = ended;
      if (ended) {
        comment.close();
      }
    }

    @Override
    public Block getBlock() {
      return comment;
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
      if (ended) {
        return BlockContinue.none();
      }
      BasedSequence line = state.getLine();
      int end = closing(line, state.getIndex());
      int text = end == UNCLOSED ? UNCLOSED : afterComments(line, end);
      if (text == UNCLOSED) {
        return BlockContinue.atIndex(line.length());
      }
      ended = true;
      comment.close();
      return BlockContinue.atIndex(text);
    }

    @Override
    public void closeBlock(ParserState state) {
      // What follows a comment is not part of it.
      Node last = comment.getLastChild();
      while (last != null) {
        comment.insertAfter(last);
        last = comment.getLastChild();
      }
    }
  }

  /** Starts a block at a line that starts with a comment. */
  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || !startsAt(line, start)) {
        return BlockStart.none();
      }
      int text = afterComments(line, start);
      boolean ended = text != UNCLOSED;
      boolean words = ended && !line.subSequence(text, line.length()).isBlank();
      // In a paragraph, a comment with words after it does not end the paragraph.
      if (words && matched.getBlockParser().isParagraphParser()) {
        return BlockStart.none();
      }
      CommentNode comment = new CommentNode(line.subSequence(start, start + OPENING.length()));
      return BlockStart.of(new CommentParser(comment, ended)).atIndex(ended ? text : line.length());
    }
  }

  /** Whether the parser is inside a comment whose end is still to come. */
  static boolean isOpen(BlockParser parser) {
    return parser instanceof CommentParser comment && !comment.ended;
  }

  /** Registers the comment with Flexmark's parser, before its blocks of HTML. */
  static final class Factory implements CustomBlockParserFactory, NoDependents {
    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(HtmlBlockParser.Factory.class);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }
}
