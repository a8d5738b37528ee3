package dev.standpoint.render.pdf.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Splits a style sheet into rules and declarations in one pass. Rules may nest to any depth. */
final class StyleScanner {

  private record Open(int number, StyleRule rule, List<StyleDeclaration> declarations) {}

  private final StyleText style;
  private final String code;

  /** The rules around the current place, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  /** Reserved at the opening brace and completed at the closing one, which keeps their order. */
  private final List<StyleRule> rules = new ArrayList<>();

  private final List<StyleDeclaration> statements = new ArrayList<>();

  /** The places in the file of closing braces that close nothing. */
  private final List<Integer> strays = new ArrayList<>();

  /** The start of the current head or declaration. */
  private int from;

  StyleScanner(StyleText style) {
    this.style = style;
    this.code = style.code();
  }

  /** Braces and semicolons in strings and comments are masked, so each one counts. */
  StyleSheet scan() {
    for (int i = 0; i < code.length(); i++) {
      switch (code.charAt(i)) {
        case '{' -> open(i);
        case '}' -> close(i);
        case ';' -> declare(i);
        default -> {}
      }
    }
    declare(code.length());
    open.forEach(rule -> put(rule, false));
    return new StyleSheet(rules, statements, strays);
  }

  /** For a style attribute, whose declarations have no selector and no braces. */
  void openWithoutHead() {
    open(0, "");
  }

  private void open(int brace) {
    int start = afterSpace(brace);
    open(start, style.text().substring(start, brace).strip());
    from = brace + 1;
  }

  private void open(int start, String head) {
    int parent = open.isEmpty() ? -1 : open.element().number();
    StyleRule rule = new StyleRule(parent, style.from() + start, head, List.of(), false);
    open.push(new Open(rules.size(), rule, new ArrayList<>()));
    rules.add(rule);
  }

  /** A declaration may lack its semicolon at the end of a rule. */
  private void close(int brace) {
    declare(brace);
    if (open.isEmpty()) {
      strays.add(style.from() + brace);
    } else {
      put(open.pop(), true);
    }
  }

  private void put(Open opened, boolean closed) {
    StyleRule rule = opened.rule();
    rules.set(
        opened.number(),
        new StyleRule(rule.parent(), rule.start(), rule.head(), opened.declarations(), closed));
  }

  /** Ends a declaration before a semicolon or brace; nothing but white space is none. */
  private void declare(int end) {
    int start = afterSpace(end);
    int last = end;
    while (last > start && Character.isWhitespace(style.text().charAt(last - 1))) {
      last--;
    }
    if (start < last) {
      (open.isEmpty() ? statements : open.element().declarations()).add(declaration(start, last));
    }
    from = end + 1;
  }

  private StyleDeclaration declaration(int start, int end) {
    String words = code.substring(start, end).toLowerCase(Locale.ROOT);
    int colon = words.indexOf(':');
    return new StyleDeclaration(
        style.from() + start,
        style.from() + end,
        words.substring(0, Math.max(0, colon)).strip(),
        words.substring(colon + 1).strip(),
        style.text().substring(start, end));
  }

  /** The first index that is not white space, or {@code end}. */
  private int afterSpace(int end) {
    int at = from;
    while (at < end && Character.isWhitespace(style.text().charAt(at))) {
      at++;
    }
    return Math.min(at, end);
  }
}
