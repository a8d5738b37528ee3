package dev.standpoint.read.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Thematic breaks: lines of three or more {@code -}, {@code *} or {@code _}, with spaces between
 * them. Flexmark's own pattern calls itself for each sign, so a long line fills the stack.
 */
final class RuleSyntax {

  private static final int FEWEST_SIGNS = 3;

  /** From this indent on, in columns, a line is code itself. */
  private static final int CODE_INDENT = 4;

  private RuleSyntax() {}

  /** Whether the line is a rule from there on. */
  private static boolean isRule(CharSequence line, int from) {
    char sign = from < line.length() ? line.charAt(from) : ' ';
    if (sign != '-' && sign != '*' && sign != '_') {
      return false;
    }
    int signs = 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == sign) {
        signs++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return signs >= FEWEST_SIGNS;
  }

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      return state.getIndent() < CODE_INDENT && isRule(line, state.getNextNonSpaceIndex())
          ? BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
              .atIndex(line.length())
          : BlockStart.none();
    }
  }

  /** Registers rules with Flexmark's parser, in the place of its own. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(
          BlockQuoteParser.Factory.class,
          HeadingParser.Factory.class,
          FencedCodeBlockParser.Factory.class,
          HtmlBlockParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }
}
