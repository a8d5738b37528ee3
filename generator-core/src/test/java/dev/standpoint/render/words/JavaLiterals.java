package dev.standpoint.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string literals of a Java file, without comments, imports and annotations. */
final class JavaLiterals {

  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:[^'\\\\]|\\\\.)+'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** The start of a statement that no reader of a pack sees. */
  private static final Pattern NOT_FOR_READERS =
      Pattern.compile(
          "\\bthrow\\b|Exception\\(|Diagnostic\\.of\\(|requireNonNull\\(|Pattern\\.compile\\("
              + "|@SuppressWarnings");

  private JavaLiterals() {}

  static List<Literal> of(String file) {
    List<Literal> literals = new ArrayList<>();
    Matcher token = TOKEN.matcher(file);
    while (token.find()) {
      if (token.group(1) != null) {
        literals.add(Literal.at(file, token.start(1), token.group(1)));
      }
    }
    return literals;
  }

  /** Those that can come to a reader: not those of errors, diagnostics and patterns. */
  static List<Literal> forReaders(String file) {
    return of(file).stream()
        .filter(literal -> !NOT_FOR_READERS.matcher(statement(literal.before())).find())
        .toList();
  }

  /** The start of the statement in which a text ends. */
  private static String statement(String before) {
    int start =
        Math.max(
            before.lastIndexOf(";\n"),
            Math.max(before.lastIndexOf("{\n"), before.lastIndexOf("}\n")));
    return before.substring(start + 1);
  }
}
