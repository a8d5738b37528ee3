package dev.standpoint.render.pdf.lint;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/**
 * What Flying Saucer itself makes of a piece of style: its own parser is asked, which tells of
 * lines alone, and so gets one piece at a time.
 */
final class CssProbe {

  /** Its parser takes brackets in brackets by recursion. */
  private static final int DEEPEST = 32;

  private int faults;
  private final CSSParser parser = new CSSParser((address, fault) -> faults++);

  boolean knowsDeclaration(String declaration) {
    return passes(declaration, text -> parser.parseDeclaration(Origin.AUTHOR, text));
  }

  /** Whether it keeps a rule with this head, between {@code before} and {@code after}. */
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
    if (text.chars().filter(c -> c == '(').count() > DEEPEST) {
      return false;
    }
    faults = 0;
    parse.accept(text);
    return faults == 0;
  }
}
