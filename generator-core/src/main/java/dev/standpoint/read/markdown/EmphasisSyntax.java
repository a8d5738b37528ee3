package dev.standpoint.read.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import java.util.List;

/**
 * Which runs of asterisks and underscores open and close emphasis, as in CommonMark 0.31, section
 * 6.2. Next to Chinese and Japanese text, which has no spaces between words, punctuation does not
 * keep a run from closing: {@code **重要：**文字} is bold.
 */
final class EmphasisSyntax {

  /** What a run of delimiters may do. */
  record Flanking(boolean opens, boolean closes) {}

  private EmphasisSyntax() {}

  /** The processors that replace those of Flexmark. */
  static List<DelimiterProcessor> processors() {
    return List.of(new Asterisks(), new Underscores());
  }

  /** What the run between two offsets may do, by the characters around it. */
  static Flanking flanking(DelimiterProcessor processor, CharSequence text, int from, int to) {
    int before = from == 0 ? '\n' : Character.codePointBefore(text, from);
    int after = to >= text.length() ? '\n' : Character.codePointAt(text, to);
    boolean spaceBefore = isSpace(before);
    boolean spaceAfter = isSpace(after);
    boolean stopBefore = isPunctuation(before);
    boolean stopAfter = isPunctuation(after);
    boolean left =
        !spaceAfter
            && (!stopAfter
                || EastAsian.is(after)
                || spaceBefore
                || stopBefore
                || EastAsian.is(before));
    boolean right =
        !spaceBefore
            && (!stopBefore
                || EastAsian.is(before)
                || spaceAfter
                || stopAfter
                || EastAsian.is(after));
    String first = Character.toString(before);
    String last = Character.toString(after);
    return new Flanking(
        processor.canBeOpener(
            first, last, left, right, stopBefore, stopAfter, spaceBefore, spaceAfter),
        processor.canBeCloser(
            first, last, left, right, stopBefore, stopAfter, spaceBefore, spaceAfter));
  }

  private static boolean isSpace(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** A character in Unicode's general categories P and S. */
  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** How many delimiters a pair uses: two of them are strong emphasis. */
  private static int use(DelimiterRun opener, DelimiterRun closer) {
    if (opener.canClose() || closer.canOpen()) {
      int opening = written(opener);
      int closing = written(closer);
      if ((opening + closing) % 3 == 0 && (opening % 3 != 0 || closing % 3 != 0)) {
        return 0;
      }
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  /** The length of the run in the text, of which a part may be used already. */
  private static int written(DelimiterRun run) {
    if (!(run instanceof Delimiter delimiter)) {
      return run.length();
    }
    CharSequence text = delimiter.getInput();
    int start = delimiter.getStartIndex();
    while (start > 0 && text.charAt(start - 1) == run.getDelimiterChar()) {
      start--;
    }
    int end = delimiter.getEndIndex();
    while (end < text.length() && text.charAt(end) == run.getDelimiterChar()) {
      end++;
    }
    return end - start;
  }

  private static final class Asterisks extends AsteriskDelimiterProcessor {
    Asterisks() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  private static final class Underscores extends UnderscoreDelimiterProcessor {
    Underscores() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }
}
