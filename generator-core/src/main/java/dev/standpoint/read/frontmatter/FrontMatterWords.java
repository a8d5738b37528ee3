package dev.standpoint.read.frontmatter;

import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.value.Synonyms;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of front matter and of standpoint.yaml, and the other words that people use for them.
 * Notes also have keys of other tools, so only words that cannot mean anything else are among them.
 */
public final class FrontMatterWords {

  private static final List<String> RECORD_KEYS =
      Arrays.stream(RecordKey.values()).map(RecordKey::toString).toList();

  private static final String OF_RECORDS =
      """
      acting-for: on-behalf-of
      qty: quantity
      if: condition, conditions
      actors: participants
      supersedes: corrects
      tlp: traffic-light-protocol
      """;

  private static final String OF_PACKS =
      """
      lang: language, locale
      publisher: published-by
      edition: version
      citation-style: csl, csl-style, style
      as-of: as-of-date
      since: changes-since, last-edition
      handles: handle
      """;

  /** Keys of a note. */
  public static final Synonyms NOTE =
      Synonyms.of(
              "title: headline\nlang: language, locale\ndir: direction\n"
                  + ("source: sources, citation\n" + OF_RECORDS))
          .and(RECORD_KEYS);

  /** Keys of {@code pack.md}, without those of its registers. */
  public static final Synonyms PACK =
      Synonyms.of(
              "id: slug\ntitle: headline, name\nsummary: description, abstract\ndir: direction\n"
                  + (OF_PACKS + OF_RECORDS))
          .and(RECORD_KEYS)
          .and(List.of("issues", "sources"));

  /** Keys of {@code standpoint.yaml}. */
  public static final Synonyms SITE =
      Synonyms.of(
              "title: headline, name\nbase-url: url, site-url, base-address\n"
                  + (OF_PACKS + OF_RECORDS))
          .and(RECORD_KEYS);

  private FrontMatterWords() {}
}
