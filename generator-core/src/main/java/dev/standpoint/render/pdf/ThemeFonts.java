package dev.standpoint.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import dev.standpoint.render.pdf.font.EmbeddedFont;
import dev.standpoint.render.pdf.script.FontRuns;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Only the fonts that the theme's style sheets declare, all of them embedded. */
final class ThemeFonts extends ITextFontResolver {

  private final FontRuns runs;
  private final Collection<String> unavailable;

  /** The declared families in the order of the style; the first is the default. */
  private final Set<String> families = new LinkedHashSet<>();

  /** The rules of the fonts that are loaded; null before the first document. */
  private @Nullable List<FontFaceRule> imported;

  /**
   * Declares the fonts to {@code runs}, in the order of the style, and adds the addresses of those
   * that cannot be read to {@code unavailable}.
   */
  ThemeFonts(FontRuns runs, Collection<String> unavailable) {
    this.runs = runs;
    this.unavailable = unavailable;
  }

  /** Not the 14 standard fonts, which Flying Saucer does not embed: PDF/A requires all fonts. */
  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }

  /** Keeps the fonts for the next document, which usually declares the same. */
  @Override
  public void flushFontFaceFonts() {}

  @Override
  public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
    if (!rules.equals(imported)) {
      super.flushFontFaceFonts();
      runs.clear();
      families.clear();
      importAnew(rules, agent);
      imported = List.copyOf(rules);
    }
    fonts().stream().map(FontDescription::getFont).forEach(ThemeFonts::prepare);
  }

  private void importAnew(List<FontFaceRule> rules, UserAgentCallback agent) {
    for (FontFaceRule rule : rules) {
      int before = fonts().size();
      super.importFontFaces(List.of(rule), agent);
      if (fonts().size() == before) {
        unavailable.add(rule.getCalculatedStyle().valueByName(CSSName.SRC).asString());
      }
      fonts().forEach(runs::declare);
      families.addAll(getFonts().keySet());
    }
    if (fonts().isEmpty()) {
      throw new UnusableFontException("the print style of the theme declares no usable font");
    }
  }

  private List<FontDescription> fonts() {
    return getFonts().values().stream()
        .flatMap(family -> family.getFontDescriptions().stream())
        .toList();
  }

  /** A text of unknown families gets the first declared family, not a font that is not embedded. */
  @Override
  public @Nullable FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    FSFont font = super.resolveFont(context, wanted);
    if (font != null) {
      return font;
    }
    FontSpecification first = new FontSpecification();
    first.families = new String[] {families.iterator().next()};
    first.size = wanted.size;
    first.fontWeight = wanted.fontWeight;
    first.fontStyle = wanted.fontStyle;
    return super.resolveFont(context, first);
  }

  /** Checks a font, and removes what would differ from one run to the next or break PDF/A. */
  private static void prepare(BaseFont font) {
    if (!font.isEmbedded() || !font.getEncoding().equals(BaseFont.IDENTITY_H)) {
      throw new UnusableFontException(
          font.getPostscriptFontName()
              + " needs -fs-pdf-font-embed: embed and -fs-pdf-font-encoding: Identity-H");
    }
    EmbeddedFont.prepare(font);
  }
}
