package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fences of code with more tildes after the first, as in {@code ~~~ sh ~~~}. Flexmark takes the
 * line for text, and then the closing fence opens code to the end of the note.
 */
final class TildeFenceSyntax {

  private static final Pattern FENCE = Pattern.compile("~{3,}+(?=.*~)");

  /** From this indent on, in columns, a line is code itself. */
  private static final int CODE_INDENT = 4;

  private TildeFenceSyntax() {}

  /** Opens a block of code where Flexmark does not. */
  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int start = state.getNextNonSpaceIndex();
      BasedSequence line = state.getLine();
      Matcher fence = FENCE.matcher(line).region(Math.min(start, line.length()), line.length());
      if (state.getIndent() >= CODE_INDENT || !fence.lookingAt()) {
        return BlockStart.none();
      }
      int length = fence.end() - start;
      FencedCodeBlockParser code =
          new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), start);
      ((FencedCodeBlock) code.getBlock()).setOpeningMarker(line.subSequence(start, fence.end()));
      return BlockStart.of(code).atIndex(fence.end());
    }
  }

  /** Registers the fence with Flexmark's parser. */
  static final class Factory implements CustomBlockParserFactory, NoDependents {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }
}
