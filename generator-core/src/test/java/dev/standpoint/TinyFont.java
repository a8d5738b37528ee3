package dev.standpoint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Font files made from nothing, so that tests need no fonts of the machine and no licence: each
 * character is a box of 800 by 800 units in an em of 1000.
 */
public final class TinyFont {

  private static final String CFF = "CFF ";

  private final String name;
  private final int[] characters;
  private int weight = 400;
  private int flags = 0;
  private int licence = 0;

  private TinyFont(String name, String characters) {
    this.name = name;
    this.characters = characters.codePoints().sorted().distinct().toArray();
  }

  /** A font that has these characters. */
  public static TinyFont of(String name, String characters) {
    return new TinyFont(name, characters);
  }

  public TinyFont bold() {
    weight = 700;
    return this;
  }

  public TinyFont slanted() {
    flags = 1;
    return this;
  }

  /** Forbids embedding. */
  public TinyFont restricted() {
    licence = 2;
    return this;
  }

  /** The font with TrueType outlines. */
  public byte[] ttf() {
    return file(0, tables(false));
  }

  /** The font with outlines in the Compact Font Format. */
  public byte[] otf() {
    return file(0, tables(true));
  }

  /** A collection of fonts with TrueType outlines, or in the Compact Font Format. */
  public static byte[] ttc(boolean compact, TinyFont... fonts) {
    Out header = new Out();
    header.text("ttcf").u32(0x00010000).u32(fonts.length);
    int at = 12 + 4 * fonts.length;
    Out files = new Out();
    for (TinyFont font : fonts) {
      byte[] file = font.file(at, font.tables(compact));
      header.u32(at);
      files.bytes(file);
      at += file.length;
    }
    return header.bytes(files.toByteArray()).toByteArray();
  }

  /** The directory and the tables; offsets count from {@code start} bytes before. */
  private byte[] file(int start, Map<String, byte[]> tables) {
    Out directory = new Out();
    directory.u32(tables.containsKey(CFF) ? 0x4F54544F : 0x00010000);
    directory.u16(tables.size()).u16(0).u16(0).u16(0);
    Out content = new Out();
    int at = start + 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] padded = Arrays.copyOf(table.getValue(), (table.getValue().length + 3) / 4 * 4);
      directory.text(table.getKey()).u32(checksum(padded));
      directory.u32(at).u32(table.getValue().length);
      content.bytes(padded);
      at += padded.length;
    }
    return directory.bytes(content.toByteArray()).toByteArray();
  }

  private static int checksum(byte[] padded) {
    int sum = 0;
    for (ByteBuffer words = ByteBuffer.wrap(padded); words.hasRemaining(); ) {
      sum += words.getInt();
    }
    return sum;
  }

  private Map<String, byte[]> tables(boolean compact) {
    int glyphs = characters.length + 1;
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", metrics());
    tables.put("cmap", characterMap());
    tables.put("head", head());
    Out hhea = new Out().u32(0x00010000).u16(800).u16(-200).u16(0).u16(1000);
    tables.put("hhea", hhea.zeros(22).u16(glyphs).toByteArray());
    Out widths = new Out();
    for (int i = 0; i < glyphs; i++) {
      widths.u16(1000).u16(100);
    }
    tables.put("hmtx", widths.toByteArray());
    tables.put("name", names());
    tables.put("post", new Out().u32(0x00030000).zeros(28).toByteArray());
    if (compact) {
      tables.put("maxp", new Out().u32(0x00005000).u16(glyphs).toByteArray());
      tables.put(CFF, compactFont(glyphs));
    } else {
      Out maxp = new Out().u32(0x00010000).u16(glyphs).u16(4).u16(1);
      tables.put("maxp", maxp.u16(0).u16(0).u16(2).zeros(16).toByteArray());
      addGlyphs(tables, glyphs);
    }
    return tables;
  }

  private byte[] head() {
    Out head = new Out().u32(0x00010000).u32(0x00010000).u32(0).u32(0x5F0F3CF5).u16(0).u16(1000);
    head.zeros(16).u16(100).u16(0).u16(900).u16(800).u16(weight > 400 ? 1 : 0);
    return head.u16(8).u16(2).u16(1).u16(0).toByteArray();
  }

  private byte[] metrics() {
    Out metrics = new Out().u16(4).u16(1000).u16(weight).u16(5).u16(licence);
    metrics.zeros(52).u16(flags).u16(characters[0]).u16(characters[characters.length - 1]);
    return metrics.u16(800).u16(-200).u16(0).u16(800).u16(200).zeros(18).toByteArray();
  }

  /** A subtable of format 4 for the first plane, and one of format 12 for all. */
  private byte[] characterMap() {
    byte[] groups = groups();
    boolean beyond = characters[characters.length - 1] > 0xFFFF;
    byte[] segments = segments();
    int first = beyond ? 20 : 12;
    Out map = new Out().u16(0).u16(beyond ? 2 : 1).u16(3).u16(1).u32(first);
    if (beyond) {
      map.u16(3).u16(10).u32(first + segments.length);
    }
    map.bytes(segments);
    return beyond ? map.bytes(groups).toByteArray() : map.toByteArray();
  }

  private byte[] groups() {
    Out groups = new Out().u16(12).u16(0).u32(16 + 12 * characters.length).u32(0);
    groups.u32(characters.length);
    for (int i = 0; i < characters.length; i++) {
      groups.u32(characters[i]).u32(characters[i]).u32(i + 1);
    }
    return groups.toByteArray();
  }

  private byte[] segments() {
    List<Integer> ends = new ArrayList<>();
    List<Integer> deltas = new ArrayList<>();
    for (int i = 0; i < characters.length && characters[i] < 0xFFFF; i++) {
      ends.add(characters[i]);
      deltas.add(i + 1 - characters[i]);
    }
    ends.add(0xFFFF);
    deltas.add(1);
    int count = ends.size();
    Out out = new Out().u16(4).u16(16 + 8 * count).u16(0).u16(2 * count).u16(0).u16(0).u16(0);
    ends.forEach(out::u16);
    out.u16(0);
    ends.forEach(out::u16);
    deltas.forEach(out::u16);
    return out.zeros(2 * count).toByteArray();
  }

  private byte[] names() {
    byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
    Out names = new Out().u16(0).u16(4).u16(6 + 4 * 12);
    for (int id : List.of(1, 2, 4, 6)) {
      names.u16(3).u16(1).u16(0x409).u16(id).u16(text.length).u16(0);
    }
    return names.bytes(text).toByteArray();
  }

  /** The same box for every glyph. */
  private static void addGlyphs(Map<String, byte[]> tables, int glyphs) {
    Out box = new Out().u16(1).u16(100).u16(0).u16(900).u16(800).u16(3).u16(0);
    box.u8(1).u8(1).u8(1).u8(1);
    box.u16(100).u16(800).u16(0).u16(-800).u16(0).u16(0).u16(800).u16(0);
    byte[] glyph = Arrays.copyOf(box.toByteArray(), 36);
    Out glyf = new Out();
    Out loca = new Out().u32(0);
    for (int i = 1; i <= glyphs; i++) {
      glyf.bytes(glyph);
      loca.u32(i * glyph.length);
    }
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", loca.toByteArray());
  }

  /** Adobe's Technical Note 5176, with the least that it requires. */
  private byte[] compactFont(int glyphs) {
    List<byte[]> outlines = new ArrayList<>();
    List<byte[]> strings = new ArrayList<>();
    Out charset = new Out().u8(0);
    for (int i = 0; i < glyphs; i++) {
      Out outline = new Out().i16(100).i16(0).u8(21).i16(800).u8(6).i16(800).u8(7).i16(-800);
      outlines.add(outline.u8(6).u8(14).toByteArray());
      if (i > 0) {
        strings.add(("g" + i).getBytes(StandardCharsets.US_ASCII));
        charset.u16(390 + i);
      }
    }
    byte[] start =
        new Out()
            .u8(1)
            .u8(0)
            .u8(4)
            .u8(4)
            .bytes(index(List.of(name.getBytes(StandardCharsets.US_ASCII))))
            .toByteArray();
    byte[] rest = new Out().bytes(index(strings)).bytes(index(List.of())).toByteArray();
    byte[] shapes = index(outlines);
    byte[] widths = new Out().i32(1000).u8(20).toByteArray();
    int at = start.length + index(List.of(top(0, 0, 0, 0))).length + rest.length;
    int shapesAt = at + charset.toByteArray().length;
    byte[] top = top(at, shapesAt, widths.length, shapesAt + shapes.length);
    Out font = new Out().bytes(start).bytes(index(List.of(top))).bytes(rest);
    return font.bytes(charset.toByteArray()).bytes(shapes).bytes(widths).toByteArray();
  }

  private static byte[] top(int charset, int outlines, int size, int widths) {
    Out top = new Out().i32(charset).u8(15).i32(outlines).u8(17);
    return top.i32(size).i32(widths).u8(18).toByteArray();
  }

  private static byte[] index(List<byte[]> entries) {
    Out index = new Out().u16(entries.size());
    if (!entries.isEmpty()) {
      index.u8(4).u32(1);
      int end = 1;
      for (byte[] entry : entries) {
        end += entry.length;
        index.u32(end);
      }
      entries.forEach(index::bytes);
    }
    return index.toByteArray();
  }

  /** Big-endian numbers, and the two forms of numbers in the Compact Font Format. */
  private static final class Out {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Out u8(int value) {
      bytes.write(value);
      return this;
    }

    Out u16(int value) {
      return u8(value >> 8).u8(value);
    }

    Out u32(int value) {
      return u16(value >> 16).u16(value);
    }

    Out i16(int value) {
      return u8(28).u16(value);
    }

    Out i32(int value) {
      return u8(29).u32(value);
    }

    Out zeros(int count) {
      return bytes(new byte[count]);
    }

    Out text(String value) {
      return bytes(value.getBytes(StandardCharsets.US_ASCII));
    }

    Out bytes(byte[] value) {
      bytes.writeBytes(value);
      return this;
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }
}
