package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.script.FontRuns;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * The parsed style sheets and fonts of a theme, reused for one document after another. Parsing
 * takes longer than printing a short document. Not thread-safe.
 */
final class ParsedTheme {

  private final FontRuns runs = new FontRuns();
  private final SortedSet<String> unavailable = new TreeSet<>();
  private final ThemeFonts fonts = new ThemeFonts(runs, unavailable);

  /** Null until the first document is printed. */
  private @Nullable StyleReference sheets;

  FontRuns runs() {
    return runs;
  }

  ThemeFonts fonts() {
    return fonts;
  }

  /** Addresses of styles and fonts that were requested and are missing. */
  SortedSet<String> unavailable() {
    return unavailable;
  }

  /** Gives the parsed sheets to the next document; the first one parses them. */
  void lendSheets(SharedContext context, ThemeAgent agent) {
    if (sheets == null) {
      sheets = context.getCss();
    } else {
      sheets.setUserAgentCallback(agent);
      context.setCss(sheets);
    }
  }
}
