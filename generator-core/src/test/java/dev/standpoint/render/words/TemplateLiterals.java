package dev.standpoint.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a FreeMarker template itself contains: between its tags, in the attributes that
 * readers see or hear, and in the strings of its directives and interpolations. Blanked text keeps
 * its length, so that places are those in the file.
 */
final class TemplateLiterals {

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(?:title|aria-label|aria-description|alt|placeholder)=\"([^\"]*)\"");
  private static final Pattern ENTITY = Pattern.compile("&[#\\w]+;");

  private final String template;
  private final StringBuilder markup;
  private final List<Literal> strings = new ArrayList<>();

  private TemplateLiterals(String template) {
    this.template = template;
    this.markup = new StringBuilder(template);
    int at = 0;
    while (at < template.length()) {
      at = afterNext(at);
    }
  }

  /** The strings in directives and interpolations, keys of the words file among them. */
  static List<Literal> strings(String template) {
    return List.copyOf(new TemplateLiterals(template).strings);
  }

  /** The parts of the markup that readers see or hear, one for each run without a tag. */
  static List<Literal> texts(String template) {
    String markup = new TemplateLiterals(template).markup.toString();
    List<Literal> texts = new ArrayList<>();
    int from = 0;
    Matcher tag = TAG.matcher(markup);
    while (tag.find()) {
      add(texts, markup, from, tag.start());
      ATTRIBUTE
          .matcher(tag.group())
          .results()
          .forEach(
              found ->
                  add(texts, markup, tag.start() + found.start(1), tag.start() + found.end(1)));
      from = tag.end();
    }
    add(texts, markup, from, markup.length());
    return texts;
  }

  private static void add(List<Literal> texts, String markup, int from, int to) {
    String text = ENTITY.matcher(markup.substring(from, to)).replaceAll(" ");
    if (!text.isBlank()) {
      int start = from + markup.substring(from, to).indexOf(text.strip().charAt(0));
      texts.add(Literal.at(markup, start, text.strip()));
    }
  }

  private int afterNext(int at) {
    if (template.startsWith("<#--", at)) {
      int end = template.indexOf("-->", at);
      return blank(at, end < 0 ? template.length() : end + 3);
    } else if (template.startsWith("${", at)) {
      return blank(at, afterCode(at + 2, '}'));
    } else if (template.startsWith("<#", at)
        || template.startsWith("</#", at)
        || template.startsWith("<@", at)
        || template.startsWith("</@", at)) {
      return blank(at, afterCode(at + 2, '>'));
    }
    return at + 1;
  }

  /** After the bracket that closes the code, which is in no other brackets and in no string. */
  private int afterCode(int start, char close) {
    int depth = 0;
    for (int i = start; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == close && depth == 0) {
        return i + 1;
      } else if (c == '"') {
        int end = template.indexOf('"', i + 1);
        strings.add(Literal.at(template, i + 1, template.substring(i + 1, end)));
        i = end;
      } else if ("({[".indexOf(c) >= 0) {
        depth++;
      } else if (")}]".indexOf(c) >= 0) {
        depth--;
      }
    }
    return template.length();
  }

  private int blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (markup.charAt(i) != '\n') {
        markup.setCharAt(i, ' ');
      }
    }
    return to;
  }
}
