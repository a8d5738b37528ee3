package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser without a quadratic step: the original copies the block's text for each
 * label and entity, so that a paragraph of 32 KiB took 14 seconds. Links, emphasis and comments are
 * those of CommonMark 0.31, which is later than Flexmark.
 */
final class LinearInlineParser extends CommonmarkInlineParser {

  /** The links of the current block; null before its first bracket. */
  private @Nullable LinkSyntax links;

  /** The text that {@link #links} is for; compared by identity. */
  private @Nullable BasedSequence linked;

  /** A text in which no comment ends after the place reached; compared by identity. */
  private @Nullable BasedSequence unclosedIn;

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  // Flexmark's patterns start with ^, which also matches at the start of a region.
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (index >= input.length() || !matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    BasedSequence text = block.getChars();
    int end = LinkDefinitions.read(block, text, referenceRepository);
    return end == 0
        ? 0
        : (end < text.length() ? text.getIndexOffset(end) : text.getEndOffset())
            - block.getStartOffset();
  }

  @Override
  protected boolean parseInline(boolean customOnly) {
    if (block instanceof TableRow && peek() == '|') {
      links().endCell();
    }
    return super.parseInline(customOnly);
  }

  @Override
  protected boolean parseOpenBracket() {
    links().open(index, false);
    return true;
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) != '[') {
      return false;
    }
    links().open(index, true);
    return true;
  }

  @Override
  protected boolean parseCloseBracket() {
    links().close(index);
    return true;
  }

  private LinkSyntax links() {
    LinkSyntax current = links;
    if (current == null || linked != input) {
      current = new LinkSyntax(this, referenceRepository, this::footnote);
      links = current;
      linked = input;
    }
    return current;
  }

  private Optional<Node> footnote(BasedSequence brackets) {
    return linkRefProcessors.stream()
        .filter(processor -> processor.isMatch(brackets))
        .findFirst()
        .map(processor -> processor.createNode(brackets));
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == delimiter) {
      end++;
    }
    if (end - start < processor.getMinLength()) {
      return false;
    }
    EmphasisSyntax.Flanking run = EmphasisSyntax.flanking(processor, input, start, end);
    index = end;
    Text text = appendSeparateText(input.subSequence(start, end));
    Delimiter added =
        new Delimiter(input, text, delimiter, run.opens(), run.closes(), lastDelimiter, start);
    added.setNumDelims(end - start);
    if (lastDelimiter != null) {
      lastDelimiter.setNext(added);
    }
    lastDelimiter = added;
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    if (!CommentSyntax.startsAt(input, index)) {
      return super.parseHtmlInline();
    }
    int end = unclosedIn == input ? CommentSyntax.UNCLOSED : CommentSyntax.end(input, index);
    if (end == CommentSyntax.UNCLOSED) {
      unclosedIn = input;
      end = index + CommentSyntax.OPENING.length();
      appendNode(new UnclosedCommentNode(input.subSequence(index, end)));
    } else {
      appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    }
    index = end;
    return true;
  }
}
