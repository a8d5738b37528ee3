package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.standpoint.read.markdown.AttributeList.Item;
import dev.standpoint.read.markdown.AttributeList.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code {#id .class key=value key="quoted value"}} as Pandoc does. Several scans of one text
 * from left to right take linear time together: each skips what an earlier one could not read.
 */
public final class AttributeScanner {

  /** CommonMark 0.31, section 2.5: decimal, hexadecimal and named character references. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]\\p{XDigit}{1,6}|#\\d{1,7}|\\p{Alpha}\\p{Alnum}{1,31});");

  /** What separates the classes in one quoted value. */
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Quotation marks that word processors put before a value in place of plain ones. */
  private static final String TYPOGRAPHIC_QUOTES =
      "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";

  private final CharSequence text;

  /** Offsets from which an earlier scan did not reach a closing brace, so that no scan can. */
  private final BitSet hopeless = new BitSet();

  /** The bounds of the last plain value: a value that starts inside it has the same end. */
  private int plainFrom;

  private int plainEnd;

  /** Whether the last item has a closing brace between its quotation marks. */
  private boolean bracedQuote;

  /** The offset of the first wrong item in the last scan; -1 if none was found. */
  private int fault;

  /** The offset reached. */
  private int at;

  AttributeScanner(CharSequence text) {
    this.text = text;
  }

  /** The attributes whose opening brace is at {@code start}, if they are well-formed. */
  static Optional<AttributeList> scan(CharSequence text, int start) {
    return new AttributeScanner(text).scan(start);
  }

  /** First checks that the items are well-formed up to the closing brace, then reads them. */
  Optional<AttributeList> scan(int start) {
    List<Integer> visited = new ArrayList<>();
    at = start + 1;
    fault = -1;
    skipSpace();
    while (peek() != '}') {
      int item = at;
      if (hopeless.get(item) || !skipItem()) {
        visited.forEach(hopeless::set);
        fault = fault < 0 ? item : fault;
        return Optional.empty();
      }
      if (fault < 0 && bracedQuote) {
        fault = item;
      }
      skipSpace();
      visited.add(at);
    }
    return Optional.of(new AttributeList(items(start + 1, at), start, at + 1));
  }

  /**
   * The start of the first wrong item in the last scan. An item with a closing brace between its
   * quotation marks counts as wrong if a later item is: the first mark was probably not closed.
   */
  int faultAt() {
    return fault;
  }

  /** The text from the first wrong item on; empty if the attributes are well-formed. */
  public static Optional<String> fault(CharSequence text, int start) {
    AttributeScanner scanner = new AttributeScanner(text);
    return scanner.scan(start).isPresent()
        ? Optional.empty()
        : Optional.of(text.subSequence(scanner.fault, text.length()).toString());
  }

  /** A bare class name, as in {@code ::: warning}. */
  static AttributeList bareClass(String name, int start) {
    int end = start + name.length();
    return new AttributeList(
        List.of(new Item(Sort.CLASS, "", name, start, start, end)), start, end);
  }

  /** Moves past one item; false if it is not well-formed. */
  private boolean skipItem() {
    bracedQuote = false;
    return switch (peek()) {
      case '#', '.' -> {
        at++;
        yield skipIdentifier();
      }
      // {-} is short for {.unnumbered}.
      case '-' -> {
        at++;
        yield true;
      }
      default -> skipIdentifier() && peek() == '=' && skipValue();
    };
  }

  /** Moves past a name; false if none starts here. */
  private boolean skipIdentifier() {
    if (!isNamePart(codePoint(), true)) {
      return false;
    }
    while (isNamePart(codePoint(), false)) {
      at += Character.charCount(codePoint());
    }
    return true;
  }

  /** Moves past the equals sign and the value; a plain value may be empty. */
  private boolean skipValue() {
    at++;
    char quote = peek();
    if (TYPOGRAPHIC_QUOTES.indexOf(quote) >= 0) {
      return false;
    }
    if (quote == '"' || quote == '\'') {
      return skipQuoted(quote);
    }
    if (at < plainFrom || at >= plainEnd) {
      plainFrom = at;
      plainEnd = plainEnd(at);
    }
    at = plainEnd;
    return true;
  }

  /** Moves past a quoted value, in which a backslash escapes; false if it is not closed. */
  private boolean skipQuoted(char quote) {
    at++;
    while (peek() != '\0' && peek() != quote) {
      bracedQuote |= peek() == '}';
      at += isEscaped(at) ? 2 : 1;
    }
    return at < text.length() && text.charAt(at++) == quote;
  }

  private int plainEnd(int from) {
    int end = from;
    while (end < text.length() && "}\0 \t\r\n".indexOf(text.charAt(end)) < 0) {
      end += isEscaped(end) ? 2 : 1;
    }
    return end;
  }

  private void skipSpace() {
    while (isSpace(peek())) {
      at++;
    }
  }

  /** The items between two offsets of well-formed attributes. */
  private List<Item> items(int from, int end) {
    List<Item> items = new ArrayList<>();
    at = from;
    skipSpace();
    while (at < end) {
      int start = at;
      skipItem();
      add(start, items);
      skipSpace();
    }
    return items;
  }

  private void add(int start, List<Item> items) {
    switch (text.charAt(start)) {
      case '#' -> items.add(new Item(Sort.ID, "", words(start + 1, at), start, start + 1, at));
      case '.' -> items.add(new Item(Sort.CLASS, "", words(start + 1, at), start, start + 1, at));
      case '-' -> items.add(new Item(Sort.CLASS, "", "unnumbered", start, start, at));
      default -> addKey(start, items);
    }
  }

  /** Adds a key, or what Pandoc makes of it: {@code id=a class="b c"} is {@code #a .b .c}. */
  private void addKey(int start, List<Item> items) {
    int equals = start;
    while (text.charAt(equals) != '=') {
      equals++;
    }
    String key = words(start, equals);
    char first = text.charAt(Math.min(equals + 1, text.length() - 1));
    boolean quoted = first == '"' || first == '\'';
    int from = quoted ? equals + 2 : equals + 1;
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

  /** A value without escapes. Entities are decoded only between quotation marks. */
  private String value(int from, int end, boolean quoted) {
    StringBuilder value = new StringBuilder();
    Matcher entity = ENTITY.matcher(text);
    int next = from;
    while (next < end) {
      char c = text.charAt(next);
      if (isEscaped(next)) {
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

  /** The next character, or NUL at the end: NUL is not part of any item. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private int codePoint() {
    return at < text.length() ? Character.codePointAt(text, at) : '\0';
  }

  /** As in Pandoc, a backslash escapes any character except letters and numbers. */
  private boolean isEscaped(int backslash) {
    return text.charAt(backslash) == '\\'
        && backslash + 1 < text.length()
        && !isAlphanumeric(Character.codePointAt(text, backslash + 1));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Pandoc's identifiers: a letter, then letters, digits and some punctuation. */
  private static boolean isNamePart(int c, boolean first) {
    return first
        ? Character.isLetter(c)
        : isAlphanumeric(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  /** As in Haskell, in which Pandoc is written: Roman numerals and fractions count too. */
  private static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
