package dev.standpoint.render.chart.drawing;

import java.util.regex.Pattern;

/** Text and attributes as XML that is HTML too. */
final class SvgText {

  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[^\\t\\n\\r -~\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private SvgText() {}

  static String escape(String text) {
    return UNPRINTABLE
        .matcher(text)
        .replaceAll("\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
