package dev.standpoint.read.markdown;

import dev.standpoint.read.markdown.Attributes.Item;
import dev.standpoint.read.markdown.Attributes.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code {#id .class key=value key="quoted value"}} in one pass, without going back. */
public final class AttributeScanner {

  private final CharSequence text;
  private final List<Item> items = new ArrayList<>();
  private int at;

  private AttributeScanner(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /** The attributes whose opening brace stands at {@code start}, if they are well-formed. */
  public static Optional<Attributes> scan(CharSequence text, int start) {
    AttributeScanner scanner = new AttributeScanner(text, start + 1);
    return scanner.readToBrace()
        ? Optional.of(new Attributes(scanner.items, start, scanner.at))
        : Optional.empty();
  }

  /** A bare class name, as in {@code ::: warning}. */
  static Attributes bareClass(String name, int start) {
    int end = start + name.length();
    return new Attributes(List.of(new Item(Sort.CLASS, "", name, start, start, end)), start, end);
  }

  private boolean readToBrace() {
    boolean spaced = true;
    while (true) {
      spaced = skipSpace() || spaced;
      if (peek() == '}') {
        at++;
        return true;
      }
      if (!spaced || !readItem()) {
        return false;
      }
      spaced = false;
    }
  }

  private boolean readItem() {
    return switch (peek()) {
      case '#' -> readName(Sort.ID);
      case '.' -> readName(Sort.CLASS);
      default -> readKey();
    };
  }

  private boolean readName(Sort sort) {
    int start = at++;
    while (isNamePart(peek())) {
      at++;
    }
    String name = text.subSequence(start + 1, at).toString();
    items.add(new Item(sort, "", name, start, start + 1, at));
    return !name.isEmpty();
  }

  private boolean readKey() {
    int start = at;
    while (isKeyPart(peek(), at == start)) {
      at++;
    }
    if (at == start || peek() != '=') {
      return false;
    }
    String key = text.subSequence(start, at).toString();
    at++;
    return (peek() == '"' || peek() == '\'') ? readQuoted(key, start) : readPlain(key, start);
  }

  private boolean readPlain(String key, int start) {
    int from = at;
    while (isPlainPart(peek())) {
      at++;
    }
    items.add(new Item(Sort.KEY, key, text.subSequence(from, at).toString(), start, from, at));
    return true;
  }

  private boolean readQuoted(String key, int start) {
    char quote = peek();
    int from = ++at;
    StringBuilder value = new StringBuilder();
    while (peek() != quote) {
      if (peek() == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1))) {
        at++;
      } else if (at >= text.length()) {
        return false;
      }
      char c = text.charAt(at++);
      value.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    items.add(new Item(Sort.KEY, key, value.toString(), start, from, at));
    at++;
    return true;
  }

  private boolean skipSpace() {
    int start = at;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  /** The character ahead, or NUL at the end, which is no part of anything. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static boolean isNamePart(char c) {
    return c > ' ' && c != '{' && c != '}' && c != '=' && !Character.isWhitespace(c);
  }

  private static boolean isKeyPart(char c, boolean first) {
    return Character.isLetter(c)
        || c == '_'
        || c == ':'
        || (!first && (Character.isDigit(c) || c == '-' || c == '.'));
  }

  private static boolean isPlainPart(char c) {
    return c > ' ' && c != '}' && c != '"' && c != '\'' && !Character.isWhitespace(c);
  }

  /** Pandoc lets a backslash escape any ASCII punctuation. */
  private static boolean isEscapable(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }
}
