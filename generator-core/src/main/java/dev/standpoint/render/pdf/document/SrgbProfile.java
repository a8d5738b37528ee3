package dev.standpoint.render.pdf.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2004-10): primaries
 * and white point adapted to D50, and the tone curve in its exact form. Made here, because the
 * JDK's own differs from one release to the next.
 */
final class SrgbProfile {

  private static final int HEADER = 128;

  /** X, Y and Z of the profile connection space's white, D50. */
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  /** From D65 to D50, after Bradford. */
  private static final double[] ADAPTATION = {
    1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
  };

  /** Linear below {@code d}, else {@code (a x + b) ^ g}: g, a, b, c, d. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private SrgbProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", 0.436066, 0.222488, 0.013916));
    tags.put("gXYZ", numbers("XYZ ", 0.385147, 0.716873, 0.097076));
    tags.put("bXYZ", numbers("XYZ ", 0.143066, 0.060608, 0.714096));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    int start = HEADER + 4 + 12 * tags.size();
    ByteBuffer table = ByteBuffer.allocate(start - HEADER).putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    IdentityHashMap<byte[], Integer> offsets = new IdentityHashMap<>();
    tags.forEach(
        (name, bytes) -> {
          if (!offsets.containsKey(bytes)) {
            offsets.put(bytes, start + data.size());
            data.writeBytes(bytes);
          }
          table.put(ascii(name)).putInt(offsets.get(bytes)).putInt(bytes.length);
        });
    int size = start + data.size();
    return ByteBuffer.allocate(size)
        .put(header(size))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static byte[] header(int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(size).putInt(0).putInt(0x04200000);
    header.put(ascii("mntrRGB XYZ "));
    header.putShort((short) 2026).putShort((short) 1).putShort((short) 1); // made on 1 January 2026
    header.position(36).put(ascii("acsp"));
    header.position(68);
    for (double number : WHITE) {
      header.putInt(fixed(number));
    }
    return header.array();
  }

  /** A text in one language, {@code mluc}, in UTF-16. */
  private static byte[] text(String words) {
    byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate(padded(28 + utf16.length));
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
    return tag.putInt(utf16.length).putInt(28).put(utf16).array();
  }

  private static byte[] numbers(String type, double... numbers) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * numbers.length).put(ascii(type)).putInt(0);
    for (double number : numbers) {
      tag.putInt(fixed(number));
    }
    return tag.array();
  }

  /** A parametric curve of the function type 3. */
  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para"));
    tag.putInt(0).putShort((short) 3).putShort((short) 0);
    for (double number : CURVE) {
      tag.putInt(fixed(number));
    }
    return tag.array();
  }

  /** {@code s15Fixed16Number}. */
  private static int fixed(double number) {
    return (int) Math.round(number * 65536);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
