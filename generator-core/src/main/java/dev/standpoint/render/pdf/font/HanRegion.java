package dev.standpoint.render.pdf.font;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The place whose forms of Han characters a document needs: Chinese, Japanese and Korean write some
 * of them in different ways, and Unicode gives each one number.
 */
public final class HanRegion {

  private static final Pattern KANA = Pattern.compile("[\u3041-\u30FF]");

  private static final Pattern TRADITIONAL = Pattern.compile("(?i)zh-(.+-)?(hant|tw|mo)(-.*)?");

  private static final Map<String, String> BY_LANGUAGE =
      Map.of("zh", "sc", "ja", "jp", "ko", "kr", "yue", "hk");

  /** The characters for which the region counts start at the CJK radicals. */
  private static final int FIRST = 0x2E80;

  private HanRegion() {}

  /**
   * As fonts abbreviate it, by the language; in other languages Japanese if the text has kana, else
   * simplified Chinese.
   */
  public static String of(String language, String text) {
    if (language.toLowerCase(Locale.ROOT).startsWith("zh-hk")) {
      return "hk";
    }
    if (TRADITIONAL.matcher(language).matches()) {
      return "tc";
    }
    String known = BY_LANGUAGE.get(language.toLowerCase(Locale.ROOT).split("-", 2)[0]);
    return known != null ? known : KANA.matcher(text).find() ? "jp" : "sc";
  }

  /** Whether a text has characters that differ by region. */
  public static boolean matters(String text) {
    return text.codePoints().anyMatch(point -> point >= FIRST);
  }
}
