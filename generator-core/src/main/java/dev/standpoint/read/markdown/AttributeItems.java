package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.standpoint.read.markdown.AttributeList.Item;
import dev.standpoint.read.markdown.AttributeList.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the items of well-formed attributes say. */
final class AttributeItems {

  /** CommonMark 0.31, section 2.5: decimal, hexadecimal and named character references. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]\\p{XDigit}{1,6}|#\\d{1,7}|\\p{Alpha}\\p{Alnum}{1,31});");

  /** What separates the classes in one quoted value. */
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final CharSequence text;

  private AttributeItems(CharSequence text) {
    this.text = text;
  }

  /** The items of a text; {@code bounds} are their starts and ends in turn. */
  static List<Item> of(CharSequence text, List<Integer> bounds) {
    AttributeItems reader = new AttributeItems(text);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i += 2) {
      reader.add(bounds.get(i), bounds.get(i + 1), items);
    }
    return items;
  }

  private void add(int start, int at, List<Item> items) {
    switch (text.charAt(start)) {
      case '#' -> items.add(new Item(Sort.ID, "", words(start + 1, at), start, start + 1, at));
      case '.' -> items.add(new Item(Sort.CLASS, "", words(start + 1, at), start, start + 1, at));
      case '-' -> items.add(new Item(Sort.CLASS, "", "unnumbered", start, start, at));
      default -> addKey(start, at, items);
    }
  }

  /** Adds a key, or what Pandoc makes of it: {@code id=a class="b c"} is {@code #a .b .c}. */
  private void addKey(int start, int at, List<Item> items) {
    int equals = start;
    while (text.charAt(equals) != '=') {
      equals++;
    }
    String key = words(start, nameEnd(start));
    int opening = valueStart(equals);
    boolean quoted =
        AttributeCharacters.closers(text.charAt(Math.min(opening, text.length() - 1))) != null;
    int from = quoted ? opening + 1 : opening;
    int end = quoted ? at - 1 : at;
    String value = value(from, end, quoted);
    if (key.equals("class")) {
      SPACE
          .splitAsStream(value)
          .filter(name -> !name.isEmpty())
          .forEach(name -> items.add(new Item(Sort.CLASS, "", name, start, from, end)));
    } else {
      items.add(new Item(key.equals("id") ? Sort.ID : Sort.KEY, key, value, start, from, end));
    }
  }

  private int nameEnd(int start) {
    int end = start;
    while (!AttributeCharacters.isSpace(text.charAt(end)) && text.charAt(end) != '=') {
      end++;
    }
    return end;
  }

  private int valueStart(int equals) {
    int start = equals + 1;
    while (AttributeCharacters.isSpace(text.charAt(equals - 1))
        && AttributeCharacters.isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** A value without escapes. Entities are decoded only between quotation marks. */
  private String value(int from, int end, boolean quoted) {
    StringBuilder value = new StringBuilder();
    Matcher entity = ENTITY.matcher(text);
    int next = from;
    while (next < end) {
      char c = text.charAt(next);
      if (AttributeCharacters.isEscaped(text, next)) {
        value.append(text.charAt(next + 1));
        next += 2;
      } else if (quoted && c == '&' && entity.region(next, end).lookingAt()) {
        value.append(Html5Entities.entityToString(entity.group()));
        next = entity.end();
      } else {
        value.append(c == '\n' || c == '\r' ? ' ' : c);
        next++;
      }
    }
    return value.toString();
  }

  private String words(int from, int end) {
    return text.subSequence(from, end).toString();
  }
}
