package dev.standpoint.render.pdf.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The captions and styles in a template. */
final class TemplateMarkup {

  /** An opening tag; closing tags and declarations have no letter after the bracket. */
  private static final Pattern TAG = Pattern.compile("<([a-zA-Z][\\w:-]*)");

  /** Text before a quote that opens a style attribute, and no other of a similar name. */
  private static final Pattern STYLE = Pattern.compile("(?i)(?s).*\\sstyle\\s*=\\s*");

  /** Ends with a semicolon, as declarations do. */
  private static final Pattern ENTITY = Pattern.compile("&[^;\\s]{1,32};");

  private static final String STYLE_END = "</style";

  /** More than an attribute's name, equals sign and white space need. */
  private static final int LONGEST_NAME = 32;

  private final String markup;
  private final List<Integer> captions = new ArrayList<>();

  /** Of elements and attributes, in the order of the template. */
  private final List<StyleSheet> styles = new ArrayList<>();

  private TemplateMarkup(String markup) {
    this.markup = markup;
  }

  static TemplateMarkup of(TemplateText text) {
    TemplateMarkup found = new TemplateMarkup(text.markup());
    Matcher tag = TAG.matcher(found.markup);
    int at = 0;
    while (tag.find(at)) {
      at = found.endOfElement(tag);
    }
    return found;
  }

  /** The places where they start. */
  List<Integer> captions() {
    return captions;
  }

  List<StyleSheet> styles() {
    return styles;
  }

  /** For a style element the end of its content, for any other the end of its tag. */
  private int endOfElement(Matcher tag) {
    int content = endOfTag(tag.end());
    if (tag.group(1).equals("caption")) {
      captions.add(tag.start());
    } else if (tag.group(1).equals("style")) {
      int end = markup.indexOf(STYLE_END, content);
      int to = end < 0 ? markup.length() : end;
      styles.add(StyleSheet.of(StyleText.of(content, markup.substring(content, to))));
      return to;
    }
    return content;
  }

  /** After the closing bracket of a tag, skipping those in the values of attributes. */
  private int endOfTag(int start) {
    int at = start;
    while (at < markup.length() && markup.charAt(at) != '>') {
      char c = markup.charAt(at);
      if (c == '"' || c == '\'') {
        int end = markup.indexOf(c, at + 1);
        int to = end < 0 ? markup.length() : end;
        addIfStyle(at, to);
        at = to;
      }
      at++;
    }
    return Math.min(markup.length(), at + 1);
  }

  private void addIfStyle(int quote, int end) {
    String before = markup.substring(Math.max(0, quote - LONGEST_NAME), quote);
    if (STYLE.matcher(before).matches()) {
      String style =
          ENTITY
              .matcher(markup.substring(quote + 1, end))
              .replaceAll(entity -> TemplateText.filled(entity.group().length()));
      styles.add(StyleSheet.inline(StyleText.of(quote + 1, style)));
    }
  }
}
