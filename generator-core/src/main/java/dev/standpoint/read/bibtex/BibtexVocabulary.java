package dev.standpoint.read.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** CSL's terms for those of BibTeX and BibLaTeX. */
final class BibtexVocabulary {

  /** BibTeX's types of entries to CSL's. */
  static final Map<String, String> TYPES = types();

  /** CSL's variable, then BibTeX's fields for it. The first field that the entry has counts. */
  static final List<List<String>> TEXTS =
      List.of(
          List.of("title-short", "shorttitle"),
          List.of("collection-title", "series"),
          List.of("volume", "volume"),
          List.of("volume-title", "volumetitle"),
          List.of("edition", "edition"),
          List.of("chapter-number", "chapter"),
          List.of("number-of-pages", "pagetotal"),
          List.of("number-of-volumes", "volumes"),
          List.of("version", "version"),
          List.of("publisher", "publisher", "institution", "school", "organization"),
          List.of("publisher-place", "location", "address"),
          List.of("original-publisher", "origpublisher"),
          List.of("original-publisher-place", "origlocation"),
          List.of("original-title", "origtitle"),
          List.of("event-title", "eventtitle"),
          List.of("event-place", "venue"),
          List.of("container-title-short", "shortjournal", "shortbooktitle"),
          List.of("status", "pubstate"),
          List.of("keyword", "keywords"),
          List.of("call-number", "library"),
          List.of("abstract", "abstract"),
          List.of("note", "note", "addendum"),
          List.of("ISBN", "isbn"),
          List.of("ISSN", "issn"),
          List.of("origin", "origin"),
          List.of("grade", "grade"));

  /** The fields that can name the outlet. The first that the entry has counts. */
  static final List<String> OUTLETS =
      List.of(
          "outlet",
          "journal",
          "journaltitle",
          "organization",
          "institution",
          "school",
          "publisher");

  /** CSL's variable of names, then BibTeX's field. */
  static final List<List<String>> NAMES =
      List.of(
          List.of("author", "author"),
          List.of("editor", "editor"),
          List.of("translator", "translator"),
          List.of("container-author", "bookauthor"),
          List.of("director", "director"),
          List.of("recipient", "recipient"));

  /** CSL's variable of a date, then BibTeX's field. {@code issued} has its own rules. */
  static final List<List<String>> DATES =
      List.of(
          List.of("accessed", "urldate"),
          List.of("event-date", "eventdate"),
          List.of("original-date", "origdate"));

  /** Types whose number is their own, not that of an issue or a series. */
  static final Set<String> NUMBERED =
      Set.of(
          "report",
          "techreport",
          "patent",
          "manual",
          "standard",
          "legislation",
          "dataset",
          "misc",
          "thesis",
          "jurisdiction",
          "software");

  /** Babel's names of languages to tags. */
  static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("american", "en-US"),
          Map.entry("usenglish", "en-US"),
          Map.entry("british", "en-GB"),
          Map.entry("ukenglish", "en-GB"),
          Map.entry("german", "de"),
          Map.entry("ngerman", "de"),
          Map.entry("french", "fr"),
          Map.entry("spanish", "es"),
          Map.entry("italian", "it"),
          Map.entry("portuguese", "pt"),
          Map.entry("dutch", "nl"),
          Map.entry("polish", "pl"),
          Map.entry("russian", "ru"),
          Map.entry("ukrainian", "uk"),
          Map.entry("arabic", "ar"));

  private BibtexVocabulary() {}

  /** One pair a line: BibTeX's or BibLaTeX's type, then CSL's. */
  private static Map<String, String> types() {
    String rows =
        """
        article article-journal
        suppperiodical article-journal
        book book
        mvbook book
        collection book
        mvcollection book
        proceedings book
        mvproceedings book
        reference book
        mvreference book
        manual book
        booklet pamphlet
        inbook chapter
        bookinbook chapter
        suppbook chapter
        incollection chapter
        suppcollection chapter
        inproceedings paper-conference
        conference paper-conference
        inreference entry-encyclopedia
        mastersthesis thesis
        phdthesis thesis
        thesis thesis
        techreport report
        report report
        online webpage
        electronic webpage
        www webpage
        misc document
        unpublished manuscript
        patent patent
        periodical periodical
        dataset dataset
        software software
        audio song
        music song
        movie motion_picture
        video motion_picture
        artwork graphic
        image graphic
        legislation legislation
        jurisdiction legal_case
        legal treaty
        letter personal_communication
        performance performance
        review review
        standard standard
        """;
    Map<String, String> types = new LinkedHashMap<>();
    rows.lines().map(row -> row.split(" ", 2)).forEach(row -> types.put(row[0], row[1]));
    return types;
  }
}
