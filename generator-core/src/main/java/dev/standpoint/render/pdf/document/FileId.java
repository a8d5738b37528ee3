package dev.standpoint.render.pdf.document;

import dev.standpoint.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The identifier of a file (ISO 32000-1, 14.4), computed from its text, theme, pictures and
 * attachments. Two builds of the same content have the same identifier.
 */
public record FileId(
    PrintDocument document, Theme theme, Map<String, byte[]> pictures, List<Attachment> attachments)
    implements Supplier<String> {

  private static final String PRINT_FILES = "print/";

  /** 32 hexadecimal digits. */
  @Override
  public String get() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.source().getBytes(StandardCharsets.UTF_8));
      theme.below(PRINT_FILES).values().forEach(digest::update);
      new TreeMap<>(pictures).values().forEach(digest::update);
      attachments.forEach(file -> digest.update(file.bytes()));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
