package dev.standpoint.render.pdf.document;

import dev.standpoint.model.Sha256;
import dev.standpoint.render.pdf.font.FoundFont;
import dev.standpoint.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The identifier of a file (ISO 32000-1, 14.4), computed from its text, theme, pictures and
 * attachments. Two builds of the same content have the same identifier.
 *
 * @param fonts those that are not of the theme, known when the document is painted
 */
public record FileId(
    PrintDocument document,
    Theme theme,
    Map<String, byte[]> pictures,
    List<Attachment> attachments,
    Collection<FoundFont> fonts)
    implements Supplier<String> {

  private static final int DIGITS = 32;
  private static final String PRINT_FILES = "print/";

  /** 32 hexadecimal digits. */
  @Override
  public String get() {
    Sha256 content = new Sha256().add(document.source());
    theme.below(PRINT_FILES).values().forEach(content::add);
    // Sorted by name, because the order of a map is not defined.
    new TreeMap<>(pictures).values().forEach(content::add);
    attachments.forEach(file -> content.add(file.bytes()));
    fonts.forEach(font -> content.add(bytes(font)));
    return content.hex(DIGITS);
  }

  private static byte[] bytes(FoundFont font) {
    try {
      return font.file().bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
