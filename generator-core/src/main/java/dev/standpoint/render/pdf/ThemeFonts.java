package dev.standpoint.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import dev.standpoint.render.pdf.script.FontRuns;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/** The fonts that the theme's style sheets declare, and no others: each of them is embedded. */
final class ThemeFonts extends ITextFontResolver {

  private final FontRuns runs;
  private final Collection<String> unavailable;
  private final Set<String> families = new LinkedHashSet<>();
  private @Nullable List<FontFaceRule> imported;

  /**
   * Declares the fonts to {@code runs}, in the order of the style, and adds the addresses of those
   * that cannot be read to {@code unavailable}.
   */
  ThemeFonts(FontRuns runs, Collection<String> unavailable) {
    this.runs = runs;
    this.unavailable = unavailable;
  }

  /** The 14 fonts that a PDF need not embed stay out: an archive has to hold its fonts. */
  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }

  /** Not before it is clear that the next document declares others. */
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

  /** A text whose families are all unknown gets the first that is declared, not an outside font. */
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

  private static void prepare(BaseFont font) {
    if (!font.isEmbedded() || !font.getEncoding().equals(BaseFont.IDENTITY_H)) {
      throw new UnusableFontException(
          font.getPostscriptFontName()
              + " needs -fs-pdf-font-embed: embed and -fs-pdf-font-encoding: Identity-H");
    }
    font.setIncludeCidSet(false);
    font.setSecureRandom(new Fixed(font.getPostscriptFontName().hashCode()));
  }

  /** OpenPDF draws the six letters before a subset font's name from here, once for each font. */
  private static final class Fixed extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final Random random;

    Fixed(long seed) {
      random = new Random(seed);
    }

    @Override
    public double nextDouble() {
      return random.nextDouble();
    }
  }
}
