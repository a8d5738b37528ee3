package dev.standpoint.render.pdf.script;

import dev.standpoint.render.pdf.font.EmbeddedFont;
import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.render.pdf.font.FoundFont;
import dev.standpoint.render.pdf.font.HanRegion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/**
 * Fonts of the library for characters that the style's fonts lack: those of the document's region
 * first, then the most similar. Not thread-safe, as the fonts of OpenPDF are not.
 */
final class SubstituteFonts {

  private final FontLibrary library;

  /** Those that are not used, because they turned out to be damaged. */
  private final Set<FoundFont> refused;

  /** Empty for those that cannot be embedded. */
  private final Map<FoundFont, Optional<FontFace>> opened = new HashMap<>();

  /** For each face, the substitutes by the characters that it lacks. */
  private final Map<FontFace, Map<String, Optional<FontFace>>> substitutes = new HashMap<>();

  private String region = "";

  SubstituteFonts(FontLibrary library, Set<FoundFont> refused) {
    this.library = library;
    this.refused = Set.copyOf(refused);
  }

  /** Prepares for a document, whose Han characters have the forms of {@code region}. */
  void startDocument(String region) {
    if (!region.equals(this.region)) {
      this.region = region;
      substitutes.clear();
    }
    opened.values().forEach(face -> face.ifPresent(open -> EmbeddedFont.prepare(open.font())));
  }

  /** To be called when the fonts of the style change. */
  void clear() {
    substitutes.clear();
  }

  /** The best font that has all these characters. */
  Optional<FontFace> of(String text, FontFace own) {
    return substitutes
        .computeIfAbsent(own, face -> new HashMap<>())
        .computeIfAbsent(text, missing -> find(missing, own));
  }

  private Optional<FontFace> find(String text, FontFace own) {
    List<FoundFont> fonts = library.showing(text);
    boolean regional = HanRegion.matters(text);
    // The sort keeps the order of equals.
    return fonts.stream()
        .filter(font -> !refused.contains(font))
        .sorted(
            Comparator.comparing((FoundFont font) -> regional && !font.region().equals(region))
                .thenComparing(font -> own.distance(font.weight(), font.slanted())))
        .flatMap(font -> open(font).stream())
        .filter(face -> face.shows(text))
        .findFirst();
  }

  private Optional<FontFace> open(FoundFont font) {
    return opened.computeIfAbsent(font, this::openAnew);
  }

  private Optional<FontFace> openAnew(FoundFont font) {
    IdentValue style = font.slanted() ? IdentValue.ITALIC : IdentValue.NORMAL;
    Optional<FontFace> face =
        EmbeddedFont.open(font)
            .map(base -> new FontFace(new FontDescription(base, style, font.weight()), font));
    if (face.isEmpty()) {
      library.reject(font);
    }
    return face;
  }
}
