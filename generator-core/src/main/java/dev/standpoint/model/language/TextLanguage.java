package dev.standpoint.model.language;

import java.util.Locale;
import java.util.Set;

/**
 * The language (BCP 47) and the direction in force for a text: {@code ltr}, {@code rtl} or {@code
 * auto}, as in HTML.
 */
public record TextLanguage(String tag, String direction) {

  private static final String LEFT_TO_RIGHT = "ltr";
  private static final String RIGHT_TO_LEFT = "rtl";

  /** Scripts that are written from the right (Unicode Character Database, Scripts.txt). */
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of(
          "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "syre",
          "syrj", "syrn", "thaa");

  /** Languages whose usual script is one of these (CLDR, likely subtags). */
  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of(
          "acm", "acq", "aeb", "afb", "aii", "apc", "ar", "arb", "arc", "arq", "ars", "ary", "arz",
          "azb", "bal", "bqi", "ckb", "dv", "fa", "fas", "glk", "he", "heb", "iw", "ji", "ks",
          "lrc", "mzn", "nqo", "pes", "pnb", "prs", "ps", "rhg", "sam", "sd", "sdh", "skr", "syr",
          "ug", "ur", "urd", "yi");

  /** A language in its usual direction. */
  public static TextLanguage of(String tag) {
    return new TextLanguage(tag, usualDirection(tag));
  }

  /** A script in the tag decides, else the language: {@code pa-Arab}, {@code ar-Latn}. */
  private static String usualDirection(String tag) {
    String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
    for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
      if (subtags[i].length() == 4 && Character.isLetter(subtags[i].charAt(0))) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(subtags[i]) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
      }
    }
    return RIGHT_TO_LEFT_LANGUAGES.contains(subtags[0]) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /**
   * The language of a text inside this one that declares a tag and a direction, each empty if it
   * declares none. The direction follows from the tag.
   */
  public TextLanguage within(String ownTag, String ownDirection) {
    TextLanguage inner = ownTag.isEmpty() ? this : of(ownTag);
    return ownDirection.isEmpty() ? inner : new TextLanguage(inner.tag(), ownDirection);
  }

  /** The same language written from left to right, as pages and code are. */
  public TextLanguage leftToRight() {
    return new TextLanguage(tag, LEFT_TO_RIGHT);
  }

  /** The tag that an element inside text of that language needs; empty if it is the same. */
  public String tagWithin(TextLanguage outer) {
    return tag.equalsIgnoreCase(outer.tag) ? "" : tag;
  }

  /** The direction that an element inside text of that language needs; empty if it is the same. */
  public String directionWithin(TextLanguage outer) {
    return direction.equals(outer.direction) ? "" : direction;
  }

  /** Whether text of that language needs no element of its own inside text of this one. */
  public boolean isSame(TextLanguage other) {
    return tag.equalsIgnoreCase(other.tag) && direction.equals(other.direction);
  }
}
