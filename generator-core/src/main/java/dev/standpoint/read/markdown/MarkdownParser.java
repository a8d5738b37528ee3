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
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          TablesExtension.create(),
                          StrikethroughExtension.create(),
                          FootnoteExtension.create(),
                          new Syntax()))
                  .set(Parser.SPACE_IN_LINK_URLS, true)
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                  .toImmutable())
          .customInlineParserFactory(LinearInlineParser::new)
          // Flexmark adds this factory only for its own inline parser.
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  private MarkdownParser() {}

  /** Flexmark's tree of {@code text}; all offsets in it count from the start of that text. */
  public static Document parse(String text) {
    return PARSER.parse(text);
  }

  private static final class Syntax implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
      builder.customBlockParserFactory(new DivSyntax.Factory());
      builder.customBlockParserFactory(new DefinitionSyntax.Factory());
      builder.customInlineParserExtensionFactory(new InlineSyntax.Factory());
    }
  }
}
