package dev.standpoint.read.mark;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether braces that could not be read were meant as a mark: they have a class of records, or a
 * key of records with a value.
 */
final class MarkInText {

  /** Characters of braces that are looked at. */
  static final int LONGEST = 500;

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\{[^{}\\n]*?(?<![\\w-])(?:[.](?:"
              + Stream.of(
                      MarkVocabulary.stances().stream(),
                      Stream.of(MarkVocabulary.SAYS, MarkVocabulary.EVENT))
                  .flatMap(names -> names)
                  .collect(Collectors.joining("|"))
              + ")(?![\\w-])|(?:"
              + String.join("|", RecordKey.names())
              + ")\\s*[=:\uFF1D])");

  private MarkInText() {}

  /** Whether a text that starts with an opening brace starts with a mark. */
  static boolean isIn(String braces) {
    String ascii = braces.replace('\uFF5B', '{');
    return MARK.matcher(ascii).lookingAt();
  }
}
