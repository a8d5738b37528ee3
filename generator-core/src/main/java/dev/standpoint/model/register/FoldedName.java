package dev.standpoint.model.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared with others: in Unicode's composed form (NFC), with each run of white
 * space as one space and none at the ends. Case counts. Two names are the same if their folded
 * names are equal.
 */
public record FoldedName(String text) {

  /** Unicode's White_Space property. It includes no-break spaces, which {@code \s} does not. */
  private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");

  public FoldedName {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    text = SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /** Whether nothing but white space was written. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * The same without the difference of capital and small letters, to find a name written otherwise.
   */
  public String caseless() {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text;
  }
}
