package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * CommonMark with GFM tables, strikethrough and footnotes, and the author's syntax. Thread-safe.
 */
public final class MarkdownParser {

  private static final Parser PARSER =
      withSyntax(
          Parser.builder(
              options(new MutableDataSet())
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          TablesExtension.create(),
                          StrikethroughExtension.create(),
                          FootnoteExtension.create(),
                          new Syntax()))
                  // A line that starts with another tag, such as <br>, is text with marks in it.
                  .set(Parser.HTML_BLOCK_START_ONLY_ON_BLOCK_TAGS, true)
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                  .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)));

  private MarkdownParser() {}

  /** Flexmark's tree of {@code text}; all offsets in it count from the start of that text. */
  public static Document parse(String text) {
    return PARSER.parse(text);
  }

  /** Leaves comments, rules and emphasis to our own code. */
  static MutableDataSet options(MutableDataSet options) {
    return options
        .set(Parser.HTML_BLOCK_COMMENT_ONLY_FULL_LINE, true)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
  }

  /** A parser of running text as CommonMark 0.31 reads it. */
  static Parser withSyntax(Parser.Builder builder) {
    EmphasisSyntax.processors().forEach(builder::customDelimiterProcessor);
    return builder
        .customInlineParserFactory(LinearInlineParser::new)
        // Flexmark adds this factory only for its own inline parser.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  private static final class Syntax implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
      builder.paragraphPreProcessorFactory(new TableInParagraph.Factory());
      builder.customBlockParserFactory(new CommentSyntax.Factory());
      builder.customBlockParserFactory(new SetextSyntax.Factory());
      builder.customBlockParserFactory(new RuleSyntax.Factory());
      builder.customBlockParserFactory(new FootnoteSyntax.Factory());
      builder.customBlockParserFactory(new DivSyntax.Factory());
      builder.customBlockParserFactory(new DefinitionSyntax.Factory());
      builder.customBlockParserFactory(new TildeFenceSyntax.Factory());
      builder.customInlineParserExtensionFactory(new InlineSyntax.Factory());
    }
  }
}
