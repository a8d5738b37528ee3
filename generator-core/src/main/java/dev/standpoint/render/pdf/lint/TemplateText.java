package dev.standpoint.render.pdf.lint;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * A template's markup without FreeMarker: comments and directives are blank, and interpolations are
 * masked. All other characters keep their index.
 */
final class TemplateText {

  /** Masks what only a filled template has; a private character that no style contains. */
  private static final char FILLED = '\uE000';

  private static final Pattern ABOUT_PRINT = Pattern.compile("\\bprint(ed)?\\b");

  private final String template;
  private final char[] markup;

  /** The indices that are in a condition on the medium. */
  private final BitSet choosing = new BitSet();

  /** Where the open conditions start if they ask for the medium; -1 for other conditions. */
  private final Deque<Integer> conditions = new ArrayDeque<>();

  /** Where the next step starts. */
  private int at;

  private TemplateText(String template) {
    this.template = template;
    this.markup = template.toCharArray();
  }

  static TemplateText of(String template) {
    TemplateText text = new TemplateText(template);
    while (text.at < template.length()) {
      text.at = text.nextEnd();
    }
    text.conditions.forEach(start -> text.close(start, template.length()));
    return text;
  }

  /** Whether a part of a style depends on what is filled in. */
  static boolean isFilled(String style) {
    return style.indexOf(FILLED) >= 0;
  }

  /** A mask for so many characters. */
  static String filled(int length) {
    return String.valueOf(FILLED).repeat(length);
  }

  /** The template with masks, as long as the original. */
  String markup() {
    return String.valueOf(markup);
  }

  /** Whether a place is in a condition on the medium, and may so be for screens only. */
  boolean isChosen(int place) {
    return choosing.get(place);
  }

  private int nextEnd() {
    if (template.startsWith("<#--", at)) {
      return put(' ', after("-->", at + 4));
    }
    if (template.startsWith("<!--", at)) {
      return put(' ', after("-->", at + 4));
    }
    if (template.startsWith("${", at) || template.startsWith("#{", at)) {
      return put(FILLED, endOfBracket(at + 2, '}'));
    }
    return isDirective() ? directive() : at + 1;
  }

  /** Directives, macros, and their closing tags. */
  private boolean isDirective() {
    int name = template.startsWith("</", at) ? at + 2 : at + 1;
    return template.charAt(at) == '<'
        && name < template.length()
        && "#@".indexOf(template.charAt(name)) >= 0;
  }

  /** Notes a condition, and blanks the directive. */
  private int directive() {
    int end = endOfBracket(at + 1, '>');
    if (template.startsWith("<#if", at)) {
      boolean asks = ABOUT_PRINT.matcher(template).region(at, end).find();
      conditions.push(asks ? at : -1);
    } else if (template.startsWith("</#if", at) && !conditions.isEmpty()) {
      close(conditions.pop(), end);
    }
    return put(' ', end);
  }

  private void close(int start, int end) {
    if (start >= 0) {
      choosing.set(start, end);
    }
  }

  /** After the next such end; the end of the template if there is none. */
  private int after(String end, int start) {
    int found = template.indexOf(end, start);
    return found < 0 ? template.length() : found + end.length();
  }

  /** After the closing bracket, skipping nested brackets and strings. */
  private int endOfBracket(int start, char bracket) {
    int depth = 0;
    for (int i = start; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == bracket && depth == 0) {
        return i + 1;
      } else if (c == '"' || c == '\'') {
        i = endOfString(i);
      } else if ("({[".indexOf(c) >= 0) {
        depth++;
      } else if (")}]".indexOf(c) >= 0) {
        depth--;
      }
    }
    return template.length();
  }

  /** At the closing quote; an escaped quote does not close. */
  private int endOfString(int quote) {
    int end = quote + 1;
    while (end < template.length() && template.charAt(end) != template.charAt(quote)) {
      end += template.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private int put(char c, int end) {
    for (int i = at; i < end; i++) {
      markup[i] = c;
    }
    return end;
  }
}
