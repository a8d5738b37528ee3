package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings with a line of {@code =} or {@code -} below them, where link definitions come first:
 * these are not part of the heading.
 */
final class SetextSyntax {

  private static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");

  /** The fewest hyphens of a rule. */
  private static final int RULE = 3;

  private SetextSyntax() {}

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      BasedSequence underline = line.subSequence(state.getNextNonSpaceIndex(), line.length());
      BasedSequence paragraph = matched.getParagraphContent();
      if (state.getIndent() >= 4
          || paragraph == null
          || !paragraph.trimStart().startsWith("[")
          || !UNDERLINE.matcher(underline).matches()) {
        return BlockStart.none();
      }
      BlockContent content = new BlockContent();
      content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
      BasedSequence text = content.getContents();
      ReferenceRepository references = Parser.REFERENCES.get(state.getProperties());
      int end = LinkDefinitions.read(matched.getBlockParser().getBlock(), text, references);
      return end == 0
          ? BlockStart.none()
          : start(state, text.subSequence(end, text.length()).trim(), underline.trim());
    }

    /** The heading; without words, the line below the definitions is a rule or text. */
    private static BlockStart start(
        ParserState state, BasedSequence words, BasedSequence underline) {
      boolean hyphens = underline.charAt(0) == '-';
      BlockStart start;
      if (!words.isEmpty()) {
        HeadingParser parser = new HeadingParser(hyphens ? 2 : 1);
        Heading heading = (Heading) parser.getBlock();
        heading.setText(words);
        heading.setClosingMarker(underline);
        heading.setCharsFromContent();
        start = BlockStart.of(parser).atIndex(state.getLine().length());
      } else if (hyphens && underline.length() >= RULE) {
        start = BlockStart.of(new RuleParser(underline)).atIndex(state.getLine().length());
      } else {
        start = BlockStart.of(new ParagraphParser()).atIndex(state.getIndex());
      }
      return start.replaceActiveBlockParser();
    }
  }

  /** A thematic break; that of Flexmark cannot be made from here. */
  private static final class RuleParser extends AbstractBlockParser {
    private final ThematicBreak rule;

    RuleParser(BasedSequence chars) {
      this.rule = new ThematicBreak(chars);
    }

    @Override
    public Block getBlock() {
      return rule;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
  }

  /** Registers these headings with Flexmark's parser, before its own. */
  static final class Factory implements CustomBlockParserFactory, NoDependents {
    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(HeadingParser.Factory.class);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }
}
