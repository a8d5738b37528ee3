package dev.standpoint.render.pdf.font;

import dev.standpoint.theme.FontFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is needed to choose a font: its characters, weight and slant (OpenType 1.9). It reads
 * some 100 kB of a font of 20 MB.
 */
final class FontTables {

  private static final int COLLECTION = 0x74746366;
  private static final int OPENTYPE = 0x4F54544F;
  private static final List<Integer> TRUETYPE = List.of(0x00010000, 0x74727565);

  /** Large collections have ten fonts; a larger number is an error in the file. */
  private static final int MOST_FONTS = 256;

  /** The largest tables that are read; those of real fonts are much smaller. */
  private static final int MOST_BYTES = 1 << 24;

  private static final int WINDOWS = 3;
  private static final int UNICODE_BMP = 1;
  private static final int UNICODE_FULL = 10;

  private static final int POSTSCRIPT_NAME = 6;

  /** The part of a name before the style, such as {@code NotoSansCJKjp}. */
  private static final Pattern REGION = Pattern.compile("(?i).+(jp|kr|sc|tc|hk)");

  private record Table(long offset, int length) {}

  private final FontFile file;
  private final Map<String, Table> tables = new HashMap<>();

  private FontTables(FontFile file) {
    this.file = file;
  }

  /**
   * The fonts that the PDF engine can embed; none if it can embed none, such as coloured pictures.
   *
   * @throws IOException if the file cannot be read or is damaged
   */
  static List<FoundFont> read(FontFile file) throws IOException {
    try {
      ByteBuffer start = part(file, 0, 12);
      if (start.getInt(0) != COLLECTION) {
        return new FontTables(file).font(0, -1).stream().toList();
      }
      int count = start.getInt(8);
      if (count < 1 || count > MOST_FONTS) {
        throw new IOException("a collection of " + count + " fonts");
      }
      ByteBuffer offsets = part(file, 12, 4 * count);
      List<FoundFont> fonts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        new FontTables(file).font(unsigned(offsets, 4 * i), i).ifPresent(fonts::add);
      }
      return fonts;
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("a table ends too early", e);
    }
  }

  private Optional<FoundFont> font(long offset, int number) throws IOException {
    readDirectory(offset);
    boolean outlines = tables.containsKey("glyf") || tables.containsKey("CFF ");
    Optional<CharacterRanges> characters = outlines ? characters() : Optional.empty();
    if (characters.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer metrics = table("OS/2");
    // The lowest bits are a licence; 2 alone forbids embedding.
    if ((metrics.getShort(8) & 0xF) == 2) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundFont(
            file,
            number,
            tables.containsKey("glyf") ? ".ttf" : ".otf",
            metrics.getShort(4),
            (metrics.getShort(62) & 1) != 0,
            region(),
            characters.get()));
  }

  private void readDirectory(long offset) throws IOException {
    ByteBuffer start = part(file, offset, 12);
    if (start.getInt(0) != OPENTYPE && !TRUETYPE.contains(start.getInt(0))) {
      throw new IOException("not a font");
    }
    int count = start.getShort(4) & 0xFFFF;
    ByteBuffer directory = part(file, offset + 12, 16 * count);
    for (int at = 0; at < 16 * count; at += 16) {
      byte[] tag = new byte[4];
      directory.get(at, tag);
      long begin = unsigned(directory, at + 8);
      long length = unsigned(directory, at + 12);
      if (begin + length > file.length() || length > Integer.MAX_VALUE) {
        throw new IOException("a table ends after the file");
      }
      tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Table(begin, (int) length));
    }
  }

  /** From the tables that OpenPDF reads too: those of Windows, the full one first. */
  private Optional<CharacterRanges> characters() throws IOException {
    ByteBuffer map = table("cmap");
    int count = map.getShort(2) & 0xFFFF;
    Optional<CharacterRanges> found = Optional.empty();
    for (int i = 0; i < count; i++) {
      int entry = 4 + 8 * i;
      int encoding = map.getShort(entry + 2);
      int at = map.getInt(entry + 4);
      if (map.getShort(entry) != WINDOWS) {
        continue;
      }
      if (encoding == UNICODE_FULL && map.getShort(at) == 12) {
        return Optional.of(CharacterRanges.ofGroups(map, at));
      }
      if (encoding == UNICODE_BMP && map.getShort(at) == 4) {
        found = Optional.of(CharacterRanges.ofSegments(map, at));
      }
    }
    return found;
  }

  /** From the name: the tables do not say it. */
  private String region() throws IOException {
    ByteBuffer names = table("name");
    int count = names.getShort(2) & 0xFFFF;
    int strings = names.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 6 + 12 * i;
      if (names.getShort(entry + 6) == POSTSCRIPT_NAME) {
        byte[] name = new byte[names.getShort(entry + 8) & 0xFFFF];
        names.get(strings + (names.getShort(entry + 10) & 0xFFFF), name);
        // The name is ASCII, in UTF-16 or in one byte a letter.
        String letters = new String(name, StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher region = REGION.matcher(letters.split("-", 2)[0]);
        return region.matches() ? region.group(1).toLowerCase(Locale.ROOT) : "";
      }
    }
    return "";
  }

  private ByteBuffer table(String tag) throws IOException {
    Table table = tables.get(tag);
    if (table == null) {
      throw new IOException("no table " + tag);
    }
    return part(file, table.offset, Math.min(table.length, MOST_BYTES));
  }

  private static ByteBuffer part(FontFile file, long offset, int length) throws IOException {
    return ByteBuffer.wrap(file.part(offset, length));
  }

  private static long unsigned(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & 0xFFFFFFFFL;
  }
}
