package dev.standpoint.read.markdown;

import dev.standpoint.read.markdown.AttributeList.Item;
import dev.standpoint.read.markdown.AttributeList.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code {#id .class key=value key="quoted value"}} as Pandoc does, and what people type
 * instead: commas between items, spaces around an equals sign, and the quotation marks and spaces
 * of word processors. Several scans of one text from left to right take linear time together: each
 * skips what an earlier one could not read.
 */
public final class AttributeScanner {

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

  Optional<AttributeList> scan(int start) {
    List<Integer> bounds = new ArrayList<>();
    at = start + 1;
    fault = -1;
    skipSpace();
    while (peek() != '}') {
      int item = at;
      if (hopeless.get(item) || !skipItem()) {
        bounds.forEach(hopeless::set);
        hopeless.set(item);
        fault = fault < 0 ? item : fault;
        return Optional.empty();
      }
      if (fault < 0 && bracedQuote) {
        fault = item;
      }
      bounds.add(item);
      bounds.add(at);
      skipSpace();
    }
    return Optional.of(new AttributeList(AttributeItems.of(text, bounds), start, at + 1));
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
      default -> skipIdentifier() && skipEquals() && skipValue();
    };
  }

  /** Moves past a name; false if none starts here. */
  private boolean skipIdentifier() {
    if (!AttributeCharacters.isNamePart(codePoint(), true)) {
      return false;
    }
    while (AttributeCharacters.isNamePart(codePoint(), false)) {
      at += Character.charCount(codePoint());
    }
    return true;
  }

  /** Moves past an equals sign, and past space after it if there is space before it as well. */
  private boolean skipEquals() {
    int end = at;
    skipBlank();
    boolean spaced = at > end;
    boolean found = peek() == '=';
    at += found ? 1 : 0;
    if (spaced) {
      skipBlank();
    }
    return found;
  }

  /** Moves past the value; a plain value may be empty. */
  private boolean skipValue() {
    String closers = AttributeCharacters.closers(peek());
    if (closers != null) {
      return skipQuoted(closers);
    }
    if (at < plainFrom || at >= plainEnd) {
      plainFrom = at;
      plainEnd = plainEnd(at);
    }
    at = plainEnd;
    return true;
  }

  /** Moves past a quoted value, in which a backslash escapes; false if it is not closed. */
  private boolean skipQuoted(String closers) {
    boolean plain = closers.length() == 1 && closers.charAt(0) < 0x80;
    at++;
    while (peek() != '\0' && !(closers.indexOf(peek()) >= 0 && (plain || endsItem(at + 1)))) {
      if (peek() == '}' && !plain) {
        return false;
      }
      bracedQuote |= peek() == '}';
      at += AttributeCharacters.isEscaped(text, at) ? 2 : 1;
    }
    return at < text.length() && text.charAt(at++) != '\0';
  }

  /** Whether an item can end before the offset. An apostrophe inside a value has no end here. */
  private boolean endsItem(int offset) {
    return offset >= text.length()
        || text.charAt(offset) == '}'
        || AttributeCharacters.isSeparator(text.charAt(offset));
  }

  private int plainEnd(int from) {
    int end = from;
    while (end < text.length()
        && "}\0".indexOf(text.charAt(end)) < 0
        && !AttributeCharacters.isSpace(text.charAt(end))) {
      end += AttributeCharacters.isEscaped(text, end) ? 2 : 1;
    }
    while (end > from && text.charAt(end - 1) == ',') {
      end--;
    }
    return end;
  }

  private void skipSpace() {
    while (AttributeCharacters.isSeparator(peek())) {
      at++;
    }
  }

  private void skipBlank() {
    while (AttributeCharacters.isSpace(peek())) {
      at++;
    }
  }

  /** The next character, or NUL at the end: NUL is not part of any item. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private int codePoint() {
    return at < text.length() ? Character.codePointAt(text, at) : '\0';
  }
}
