package dev.standpoint.render.pdf.lint;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/**
 * Asks Flying Saucer's own CSS parser whether it knows a piece of style. The parser reports errors
 * by line only, so it gets one piece at a time.
 */
final class CssProbe {

  /** The parser recurses for nested brackets; more of them could exhaust the stack. */
  private static final int MOST_BRACKETS = 32;

  /** Counted by the parser's error handler since the last question. */
  private int errors;

  private final CSSParser parser = new CSSParser((address, error) -> errors++);

  /** Whether it knows a property with this value, written without braces. */
  boolean knowsDeclaration(String declaration) {
    return passes(declaration, text -> parser.parseDeclaration(Origin.AUTHOR, text));
  }

  /** Whether it knows a rule with this head, within {@code before} and {@code after}. */
  boolean knowsRule(String before, String head, String after) {
    return passes(before + head + "{}" + after, this::parseSheet);
  }

  private void parseSheet(String text) {
    try {
      var unused = parser.parseStylesheet(null, Origin.AUTHOR, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean passes(String text, Consumer<String> parse) {
    // Nobody writes so many: the piece is reported as unknown instead of parsed.
    if (text.chars().filter(c -> c == '(').count() > MOST_BRACKETS) {
      return false;
    }
    errors = 0;
    parse.accept(text);
    return errors == 0;
  }
}
