package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.render.XmlText;

/** Content lines of iCalendar (RFC 5545), which end in CRLF and are folded at 75 octets. */
final class CalendarLines {

  /** Octets of UTF-8 on a line, without its CRLF (RFC 5545, section 3.1). */
  private static final int LIMIT = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A property whose value needs no escapes, such as a date. */
  void line(String name, String value) {
    int octets = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String character = Character.toString(line.codePointAt(i));
      int length = character.getBytes(UTF_8).length;
      if (octets + length > LIMIT) {
        lines.append("\r\n ");
        // The space that marks a continuation counts.
        octets = 1;
      }
      lines.append(character);
      octets += length;
    }
    lines.append("\r\n");
  }

  /** A property whose value is text; left out if the text is empty. */
  void text(String name, String text) {
    if (!text.isEmpty()) {
      line(name, escaped(text));
    }
  }

  /** Text with the escapes of RFC 5545, section 3.3.11. */
  static String escaped(String text) {
    return XmlText.printable(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  byte[] bytes() {
    return lines.toString().getBytes(UTF_8);
  }
}
