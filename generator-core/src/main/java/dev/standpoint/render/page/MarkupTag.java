package dev.standpoint.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tag in XML (XML 1.0, 3.1) and its place, so that text around it can be kept as it is, byte by
 * byte, which no parser of the JDK allows. In markup that is not well-formed it stops early.
 *
 * @param attributes by name, in the order of the markup, with their values as written
 * @param end the index after the closing bracket
 */
record MarkupTag(String name, Kind kind, Map<String, String> attributes, int start, int end) {

  enum Kind {
    START,
    END,
    /** Start and end in one: {@code <br/>}. */
    EMPTY
  }

  private static final String COMMENT = "<!--";
  private static final String CDATA = "<![CDATA[";
  private static final String INSTRUCTION = "<?";

  /** All tags in the order of the markup. */
  static List<MarkupTag> in(String markup) {
    List<MarkupTag> tags = new ArrayList<>();
    int at = markup.indexOf('<');
    while (at >= 0) {
      int end;
      if (markup.startsWith(COMMENT, at)) {
        end = after(markup, "-->", at + COMMENT.length());
      } else if (markup.startsWith(CDATA, at)) {
        end = after(markup, "]]>", at);
      } else if (markup.startsWith(INSTRUCTION, at)) {
        end = after(markup, "?>", at);
      } else {
        MarkupTag tag = new Scanner(markup, at).scan();
        tags.add(tag);
        end = tag.end();
      }
      at = markup.indexOf('<', end);
    }
    return tags;
  }

  private static int after(String markup, String end, int from) {
    int found = markup.indexOf(end, from);
    return found < 0 ? markup.length() : found + end.length();
  }

  boolean isStart() {
    return kind == Kind.START;
  }

  /** Empty if the attribute is missing. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  private static final class Scanner {

    private final String markup;
    private final int start;
    private int at;

    Scanner(String markup, int start) {
      this.markup = markup;
      this.start = start;
    }

    MarkupTag scan() {
      boolean ends = markup.startsWith("</", start);
      at = start + (ends ? 2 : 1);
      String name = name();
      Map<String, String> attributes = new LinkedHashMap<>();
      skipSpace();
      while (at < markup.length() && "/>".indexOf(markup.charAt(at)) < 0) {
        String attribute = name();
        at = Math.max(at, markup.indexOf('=', at)) + 1;
        skipSpace();
        attributes.put(attribute, value());
        skipSpace();
      }
      boolean empty = markup.startsWith("/>", at);
      at = Math.min(markup.length(), at + (empty ? 2 : 1));
      Kind kind = ends ? Kind.END : empty ? Kind.EMPTY : Kind.START;
      return new MarkupTag(name, kind, attributes, start, at);
    }

    private String name() {
      int from = at;
      while (at < markup.length() && !isSpace(at) && "=/>".indexOf(markup.charAt(at)) < 0) {
        at++;
      }
      return markup.substring(from, at);
    }

    /** What is between the quotes; the place is after them. */
    private String value() {
      if (at >= markup.length()) {
        return "";
      }
      int from = at + 1;
      int quote = markup.indexOf(markup.charAt(at), from);
      int end = quote < 0 ? markup.length() : quote;
      at = Math.min(markup.length(), end + 1);
      return markup.substring(Math.min(from, end), end);
    }

    private void skipSpace() {
      while (at < markup.length() && isSpace(at)) {
        at++;
      }
    }

    private boolean isSpace(int index) {
      return Character.isWhitespace(markup.charAt(index));
    }
  }
}
