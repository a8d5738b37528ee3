package dev.standpoint.model.register;

import dev.standpoint.model.date.Edtf;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A published item: its type, and its variables by their names in CSL 1.0.2. */
public record CslItem(
    String type,
    Map<String, String> texts,
    Map<String, List<CslName>> names,
    Map<String, Edtf> dates) {

  /** The item types of CSL 1.0.2, appendix III. */
  public static final List<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast chapter
          classic collection dataset document entry entry-dictionary entry-encyclopedia event
          figure graphic hearing interview legal_case legislation manuscript map motion_picture
          musical_score pamphlet paper-conference patent performance periodical
          personal_communication post post-weblog regulation report review review-book software
          song speech standard thesis treaty webpage
          """);

  /** Variables that hold a text or a number, without those that a processor computes. */
  public static final List<String> TEXTS =
      words(
          """
          title title-short container-title container-title-short collection-title
          collection-number volume volume-title issue page page-first edition chapter-number
          part-number part-title number number-of-pages number-of-volumes printing-number
          supplement-number version section division publisher publisher-place
          original-publisher original-publisher-place original-title event event-title event-place
          genre medium dimensions scale jurisdiction authority references reviewed-genre
          reviewed-title status language license archive archive_collection archive_location
          archive-place call-number source DOI ISBN ISSN PMCID PMID URL keyword abstract annote
          note
          """);

  /** Variables that hold a list of names. */
  public static final List<String> NAMES =
      words(
          """
          author chair collection-editor compiler composer container-author contributor curator
          director editor editor-translator editorial-director executive-producer guest host
          illustrator interviewer narrator organizer original-author performer producer recipient
          reviewed-author script-writer series-creator translator
          """);

  /** Variables that hold a date or a range of dates. */
  public static final List<String> DATES =
      words("issued accessed available-date event-date original-date submitted");

  public CslItem {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    Map<String, List<CslName>> copy = new LinkedHashMap<>();
    names.forEach((variable, list) -> copy.put(variable, List.copyOf(list)));
    names = Collections.unmodifiableMap(copy);
    dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
  }

  /** The text of a variable; empty if it is not given. */
  public String text(String variable) {
    return texts.getOrDefault(variable, "");
  }

  /** The names of a variable in the order given; empty if there are none. */
  public List<CslName> names(String variable) {
    return names.getOrDefault(variable, List.of());
  }

  public Optional<Edtf> date(String variable) {
    return Optional.ofNullable(dates.get(variable));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
