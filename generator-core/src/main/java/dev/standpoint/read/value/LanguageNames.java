package dev.standpoint.read.value;

import dev.standpoint.model.language.LanguageTag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of languages that authors write in place of their tags, in English and their own. */
public final class LanguageNames {

  /** A tag and its names, one language a line. */
  private static final String NAMES =
      """
      ar arabic العربية
      cs czech čeština
      da danish dansk
      de german deutsch
      el greek ελληνικά
      en english
      es spanish español castellano
      et estonian eesti
      fa persian farsi فارسی
      fi finnish suomi
      fr french français francais
      he hebrew עברית
      hu hungarian magyar
      it italian italiano
      ja japanese 日本語
      ko korean 한국어
      lt lithuanian lietuvių
      lv latvian latviešu
      nb norwegian norsk
      nl dutch nederlands
      pl polish polski
      pt portuguese português
      ro romanian română
      ru russian русский
      sv swedish svenska
      tr turkish türkçe
      uk ukrainian українська
      ur urdu اردو
      zh chinese 中文
      """;

  private static final Map<String, String> TAGS = tags();

  private LanguageNames() {}

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    NAMES
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            line -> {
              for (String name : line) {
                tags.put(name, line[0]);
              }
            });
    return tags;
  }

  /** What to write in place of a faulty tag, after {@code key}; empty if nothing is likely. */
  public static String hint(String written, String key) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    String tag = TAGS.getOrDefault(name, written.strip().replace('_', '-'));
    return LanguageTag.isWellFormed(tag) ? "write " + key + tag : "";
  }
}
