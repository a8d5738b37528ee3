package dev.standpoint.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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

  private final Collection<String> unavailable;

  /** Adds the addresses of fonts that are declared but cannot be read to {@code unavailable}. */
  ThemeFonts(Collection<String> unavailable) {
    this.unavailable = unavailable;
  }

  /** The 14 fonts that a PDF need not embed stay out: an archive has to hold its fonts. */
  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }

  @Override
  public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
    for (FontFaceRule rule : rules) {
      int before = fonts().size();
      super.importFontFaces(List.of(rule), agent);
      if (fonts().size() == before) {
        unavailable.add(rule.getCalculatedStyle().valueByName(CSSName.SRC).asString());
      }
    }
    if (fonts().isEmpty()) {
      throw new UnusableFontException("the print style of the theme declares no usable font");
    }
    fonts().forEach(ThemeFonts::prepare);
  }

  private List<BaseFont> fonts() {
    return getFonts().values().stream()
        .flatMap(family -> family.getFontDescriptions().stream())
        .map(FontDescription::getFont)
        .toList();
  }

  /** A text whose families are all unknown gets the first family by name, not an outside font. */
  @Override
  public @Nullable FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    FSFont font = super.resolveFont(context, wanted);
    if (font != null) {
      return font;
    }
    FontSpecification first = new FontSpecification();
    first.families = new String[] {new TreeMap<>(getFonts()).firstKey()};
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
