package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.script.FontRuns;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Style sheets and fonts of a theme once they are parsed, for one print after another: one alone
 * may use them at a time.
 */
final class ParsedTheme {

  private final FontRuns runs = new FontRuns();
  private final SortedSet<String> unavailable = new TreeSet<>();
  private final ThemeFonts fonts = new ThemeFonts(runs, unavailable);
  private @Nullable StyleReference sheets;

  FontRuns runs() {
    return runs;
  }

  ThemeFonts fonts() {
    return fonts;
  }

  /** Addresses of styles and fonts that were asked for in vain. */
  SortedSet<String> unavailable() {
    return unavailable;
  }

  /** What has been parsed stays with the sheets, not with whoever asks for them next. */
  void lendSheets(SharedContext context, ThemeAgent agent) {
    if (sheets == null) {
      sheets = context.getCss();
    } else {
      sheets.setUserAgentCallback(agent);
      context.setCss(sheets);
    }
  }
}
