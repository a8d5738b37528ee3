package dev.standpoint.read.markdown;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Chinese and Japanese characters with their punctuation. These scripts have no spaces. */
public final class EastAsian {

  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  /** Blocks whose characters are shared by these scripts. */
  private static final Set<UnicodeBlock> BLOCKS =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS,
          UnicodeBlock.VERTICAL_FORMS,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.KATAKANA);

  private EastAsian() {}

  /** Whether the code point is such a character. Korean is not: it has spaces. */
  public static boolean is(int c) {
    if (c < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    UnicodeBlock block = UnicodeBlock.of(c);
    return SCRIPTS.contains(script)
        || (block != null && BLOCKS.contains(block) && script != UnicodeScript.HANGUL);
  }
}
