package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table directly after lines of text, as in GFM: these lines become a paragraph before it. */
final class TableInParagraph implements ParagraphPreProcessor {

  /** The line below the header of a table. */
  private static final Pattern RULE =
      Pattern.compile("(?=[^|]*\\|)[ \\t]*\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|?)+\\s*");

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    List<BasedSequence> lines = block.getContentLines();
    int header = header(lines);
    if (header <= 0) {
      return 0;
    }
    BlockContent content = new BlockContent();
    for (int i = 0; i < header; i++) {
      content.add(lines.get(i), block.getLineIndent(i));
    }
    Paragraph before = new Paragraph(content);
    block.insertBefore(before);
    state.blockAdded(before);
    state.getInlineParser().parse(before.getChars(), before);
    return lines.get(header).getStartOffset() - block.getStartOffset();
  }

  /** The number of the line with the header of the first table; 0 or less if there is none. */
  private static int header(List<BasedSequence> lines) {
    for (int i = 2; i < lines.size(); i++) {
      if (lines.get(i).indexOf('|') >= 0
          && RULE.matcher(lines.get(i)).matches()
          && cells(lines.get(i)).equals(cells(lines.get(i - 1)))) {
        // Lines with bars before the header are more of its rows.
        int header = i - 1;
        while (header > 0 && lines.get(header - 1).indexOf('|') >= 0) {
          header--;
        }
        return header;
      }
    }
    return 0;
  }

  /** How many cells a line has, in a list so that an absent one differs. */
  private static List<Integer> cells(BasedSequence line) {
    BasedSequence row = line.trim();
    List<Integer> bars = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|' && i > 0 && i < row.length() - 1) {
        bars.add(1);
      }
    }
    return bars;
  }

  /** Runs after link definitions are taken out, and before tables are read. */
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TableInParagraph();
    }
  }
}
