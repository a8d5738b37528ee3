package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table directly after lines of text, as in GFM: these lines become a paragraph before it. */
final class TableInParagraph implements ParagraphPreProcessor {

  /** A cell in the line below the header of a table. */
  private static final Pattern RULE = Pattern.compile("\\s*+:?-++:?\\s*+");

  private static final Pattern BAR = Pattern.compile("\\|");

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
      if (isRule(lines.get(i)) && bars(lines.get(i)) == bars(lines.get(i - 1))) {
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

  private static boolean isRule(BasedSequence line) {
    BasedSequence row = inner(line);
    return line.indexOf('|') >= 0
        && !row.isEmpty()
        && BAR.splitAsStream(row).allMatch(cell -> RULE.matcher(cell).matches());
  }

  /** How many bars separate the cells of a line; -1 if it has no bar at all. */
  private static int bars(BasedSequence line) {
    BasedSequence row = inner(line);
    int bars = line.indexOf('|') < 0 ? -1 : 0;
    for (int i = 0; i < row.length(); i++) {
      bars += row.charAt(i) == '|' ? 1 : 0;
      i += row.charAt(i) == '\\' ? 1 : 0;
    }
    return bars;
  }

  /** A row without the bars at its start and end. */
  private static BasedSequence inner(BasedSequence line) {
    BasedSequence row = line.trim();
    BasedSequence opened = row.startsWith("|") ? row.subSequence(1, row.length()) : row;
    return opened.endsWith("|") && !opened.endsWith("\\|")
        ? opened.subSequence(0, opened.length() - 1)
        : opened;
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
