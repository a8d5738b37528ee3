package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.render.pdf.font.FoundFont;
import dev.standpoint.render.pdf.script.FontRuns;
import dev.standpoint.render.pdf.style.SheetStyles;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * The parsed style sheets and fonts of a theme, reused for one document after another. Parsing
 * takes longer than printing a short document. Not thread-safe.
 */
final class ParsedTheme {

  private final FontRuns runs;
  private final SortedSet<String> unavailable = new TreeSet<>();
  private final ThemeFonts fonts;

  /** Null until the first document is printed. */
  private @Nullable SheetStyles sheets;

  /** {@code refused} are fonts of the library that turned out to be damaged. */
  ParsedTheme(FontLibrary library, Set<FoundFont> refused) {
    this.runs = new FontRuns(library, refused);
    this.fonts = new ThemeFonts(runs, unavailable);
  }

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
      sheets = new SheetStyles(agent);
    } else {
      sheets.setUserAgentCallback(agent);
    }
    context.setCss(sheets);
  }
}
