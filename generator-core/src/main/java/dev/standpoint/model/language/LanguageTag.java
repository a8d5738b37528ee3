package dev.standpoint.model.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a language tag (BCP 47, RFC 5646): an ISO 639 code of two or three letters, then
 * subtags, such as {@code uk}, {@code pt-BR} or {@code sr-Latn-RS}. Whether such a language exists
 * is not checked.
 */
public final class LanguageTag {

  /**
   * Languages of four to eight letters are left out: RFC 5646 reserves them but none is registered,
   * so that "german" is a mistake. Tags in use have far fewer than eight subtags.
   */
  private static final Pattern WELL_FORMED =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}");

  private LanguageTag() {}

  public static boolean isWellFormed(String tag) {
    return WELL_FORMED.matcher(tag).matches();
  }

  /**
   * The tag and all more general ones, most general first and in lower case: {@code uk}, {@code
   * uk-ua} for {@code uk-UA} (the reverse of the lookup in RFC 4647, 3.4). Empty for a text that is
   * not well-formed.
   */
  public static List<String> fromGeneralToExact(String tag) {
    if (!isWellFormed(tag)) {
      return List.of();
    }
    String lower = tag.toLowerCase(Locale.ROOT);
    List<String> tags = new ArrayList<>();
    for (int end = lower.indexOf('-'); end >= 0; end = lower.indexOf('-', end + 1)) {
      tags.add(lower.substring(0, end));
    }
    tags.add(lower);
    return tags;
  }
}
