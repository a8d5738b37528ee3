package dev.standpoint.render.pdf.font;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which font has a character, and where to get it. Characters with the same advice are reported
 * together.
 *
 * @param characters what they are called in a message
 * @param font what to add to the folder of fonts; empty if no font can help
 */
public record FontAdvice(String characters, String font) {

  private static final FontAdvice EAST_ASIA =
      of(
          "Chinese, Japanese or Korean characters",
          "Noto Sans CJK",
          "fonts-noto-cjk",
          "font-noto-sans-cjk");

  private static final FontAdvice EMOJI =
      of("emoji", "Noto Emoji\" or \"Symbola", "fonts-symbola", "font-noto-emoji");

  private static final FontAdvice MATH =
      of("mathematical letters", "Noto Sans Math", "fonts-noto-core", "font-noto-sans-math");

  private static final FontAdvice SYMBOLS =
      of("symbols", "DejaVu Sans", "fonts-dejavu-core", "font-dejavu");

  private static final FontAdvice MARKS =
      of(
          "combining marks",
          "Noto Sans\" or \"Noto Sans Symbols",
          "fonts-noto-core",
          "font-noto-sans-symbols");

  private static final FontAdvice PRIVATE = new FontAdvice("characters that Unicode lacks", "");

  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  /** Families whose names are not made of Noto Sans and the script's name. */
  private static final Map<UnicodeScript, String> FAMILIES =
      Map.of(
          UnicodeScript.LATIN, "Noto Sans",
          UnicodeScript.GREEK, "Noto Sans",
          UnicodeScript.CYRILLIC, "Noto Sans",
          UnicodeScript.TIBETAN, "Noto Serif Tibetan",
          UnicodeScript.YEZIDI, "Noto Serif Yezidi",
          UnicodeScript.NKO, "Noto Sans NKo",
          UnicodeScript.PHAGS_PA, "Noto Sans PhagsPa",
          UnicodeScript.TANGUT, "Noto Serif Tangut",
          UnicodeScript.NYIAKENG_PUACHUE_HMONG, "Noto Serif Hmong Nyiakeng");

  /** Made in advance, since a text may have millions of such characters. */
  private static final Map<UnicodeScript, FontAdvice> BY_SCRIPT =
      Arrays.stream(UnicodeScript.values())
          .collect(Collectors.toMap(script -> script, FontAdvice::ofScript));

  /** The advice for a character. */
  public static FontAdvice of(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> PRIVATE;
      default ->
          EAST_ASIAN.contains(script) || isEastAsian(codePoint)
              ? EAST_ASIA
              : switch (script) {
                case COMMON, BRAILLE -> ofCommon(codePoint);
                case INHERITED -> MARKS;
                default -> Objects.requireNonNull(BY_SCRIPT.get(script));
              };
    };
  }

  /** Punctuation, wide letters and the like. */
  private static boolean isEastAsian(int c) {
    return (c >= 0x2E80 && c <= 0x33FF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >> 8) == 0xFF;
  }

  private static FontAdvice ofCommon(int c) {
    if (c >= 0x1D400 && c <= 0x1D7FF) {
      return MATH;
    }
    boolean emoji = (c >= 0x1F1E6 && c <= 0x1F1FF) || (c >= 0x1F300 && c <= 0x1FAFF);
    return emoji ? EMOJI : SYMBOLS;
  }

  private static FontAdvice ofScript(UnicodeScript script) {
    String name =
        Arrays.stream(script.name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    String family = FAMILIES.getOrDefault(script, "Noto Sans " + name);
    String cask = "font-" + family.toLowerCase(Locale.ROOT).replace(' ', '-');
    return of(name + " characters", family, "fonts-noto-core", cask);
  }

  private static FontAdvice of(String characters, String family, String debian, String homebrew) {
    return new FontAdvice(
        characters, "\"" + family + "\" (Debian " + debian + ", Homebrew " + homebrew + ")");
  }
}
