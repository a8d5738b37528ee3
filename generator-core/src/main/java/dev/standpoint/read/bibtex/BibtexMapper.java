package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.language.LanguageTag;
import dev.standpoint.read.value.DataNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates one entry into CSL's terms. Fields that it lacks are taken from its parent. */
final class BibtexMapper {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** A month by number or name, then perhaps a day. */
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\d{1,2}|[A-Za-z]+)\\.?\\D*(\\d{1,2})?");

  /** A field that has nothing but an address without its scheme. */
  private static final Pattern BARE_URL =
      Pattern.compile("\\s*\\\\url\\s*\\{[^{}]+}\\s*|www\\.\\S+");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}\\\\]+");

  /** A year with the letter that BibTeX's styles print after it, or in brackets. */
  private static final Pattern YEAR = Pattern.compile("\\[?(\\d{4})(?:[a-z]?]?|]?[a-z])");

  /** Two years with a dash between them. */
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[–—-](\\d{4})");

  /** Words instead of a year for something without a date, by languages and styles. */
  private static final Pattern NO_DATE =
      Pattern.compile("(?i)[\\[(]?(?:n\\. ?d|s\\. ?d|s\\. ?a|o\\. ?J|no date|undated)\\.?[])]?");

  /** Words instead of a year for something that is not published yet; CSL calls it a status. */
  private static final Pattern STATUS =
      Pattern.compile("(?i)in press|in print|forthcoming|to appear|submitted|in preparation");

  private final String key;
  private final Span at;

  /** The entry itself, or for a set the entry that it is read as. */
  private final BibtexEntry entry;

  private final EntryLinks.Owners owners;

  /** CSL's variables so far. The first value of a variable counts. */
  private final Map<String, DataNode.Entry> csl = new LinkedHashMap<>();

  BibtexMapper(String key, Span at, EntryLinks.Owners owners) {
    this.key = key;
    this.at = at;
    this.entry = owners.own().get(0);
    this.owners = owners;
  }

  /** The entry as a map that the reader of sources takes for CSL-JSON. */
  DataNode.Mapping csl() {
    put("id", key, at);
    type();
    title();
    container();
    numbers();
    BibtexVocabulary.TEXTS.forEach(row -> text(row.get(0), row.subList(1, row.size())));
    text("outlet", BibtexVocabulary.OUTLETS);
    for (List<String> row : BibtexVocabulary.NAMES) {
      field(row.subList(1, row.size())).ifPresent(f -> put(row.get(0), BibtexNames.read(f)));
    }
    BibtexVocabulary.DATES.forEach(row -> date(row.get(0), row.get(1)));
    issued();
    language();
    addresses();
    return new DataNode.Mapping(csl, at);
  }

  /** CSL's type, and the genre that a citation prints for theses and reports. */
  private void type() {
    String subtype = field(List.of("entrysubtype")).map(f -> TexDecoder.plain(f.tex())).orElse("");
    boolean isPress =
        entry.type().equals("article") && Set.of("magazine", "newspaper").contains(subtype);
    String type =
        isPress ? "article-" + subtype : BibtexVocabulary.TYPES.getOrDefault(entry.type(), "");
    if (!type.isEmpty()) {
      put("type", type, entry.at());
    }
    Map<String, String> genres =
        Map.of("mastersthesis", "Master’s thesis", "phdthesis", "PhD thesis");
    Optional<BibtexEntry.Field> genre = field(List.of("type"));
    if (genre.isPresent()) {
      put("genre", genre(TexDecoder.plain(genre.get().tex())), genre.get().at());
    } else if (genres.containsKey(entry.type())) {
      put("genre", genres.get(entry.type()), entry.at());
    }
  }

  /** The words that styles print for BibLaTeX's types of theses and reports. */
  private static String genre(String type) {
    return switch (type) {
      case "phdthesis" -> "PhD thesis";
      case "mathesis" -> "Master’s thesis";
      case "bathesis" -> "Bachelor’s thesis";
      case "techreport" -> "Technical report";
      case "resreport" -> "Research report";
      default -> type;
    };
  }

  /** The entry's own title, never its parent's. */
  private void title() {
    Optional<BibtexEntry.Field> title = field(List.of("title"), owners.own());
    if (title.isPresent()) {
      String sub =
          field(List.of("subtitle"), owners.own()).map(f -> TexDecoder.plain(f.tex())).orElse("");
      String main = TexDecoder.plain(title.get().tex());
      put("title", sub.isEmpty() ? main : main + ": " + sub, title.get().at());
    } else {
      text("title", List.of("maintitle", "booktitle", "issuetitle", "eventtitle", "shorttitle"));
    }
  }

  /** The journal or book that the entry is in; for a part of an entry, that entry. */
  private void container() {
    Optional<BibtexEntry.Field> container =
        field(List.of("journal", "journaltitle", "booktitle", "maintitle"));
    if (container.isEmpty()) {
      container = field(List.of("title"), owners.inherited());
    }
    container.ifPresent(f -> put("container-title", TexDecoder.plain(f.tex()), f.at()));
  }

  /** BibTeX's number means an issue, a volume in a series or a report, depending on the type. */
  private void numbers() {
    Optional<BibtexEntry.Field> number = field(List.of("number"));
    text("issue", List.of("issue"));
    if (number.isPresent()) {
      boolean inSeries = entry.has("series") && !entry.type().equals("article");
      String variable =
          BibtexVocabulary.NUMBERED.contains(entry.type())
              ? "number"
              : inSeries ? "collection-number" : "issue";
      put(variable, TexDecoder.plain(number.get().tex()), number.get().at());
    }
    // CSL has one hyphen in a range of pages.
    field(List.of("pages"))
        .ifPresent(f -> put("page", TexDecoder.plain(f.tex()).replaceAll("[–—]", "-"), f.at()));
  }

  /** BibLaTeX's date counts more than BibTeX's year, month and day. */
  private void issued() {
    Optional<BibtexEntry.Field> date = field(List.of("date"));
    Optional<BibtexEntry.Field> year = field(List.of("year"));
    if (date.isPresent()) {
      date("issued", "date");
    } else if (year.isPresent()) {
      String text = TexDecoder.plain(year.get().tex());
      if (STATUS.matcher(text).matches()) {
        put("status", text, year.get().at());
      }
      text = year(text);
      String month = field(List.of("month")).map(f -> month(TexDecoder.plain(f.tex()))).orElse("");
      String day = field(List.of("day")).map(f -> "-" + twoDigits(f.tex().strip())).orElse("");
      boolean isMonthOnly = month.length() == "-03".length();
      boolean isYear = !text.isEmpty() && text.indexOf('/') < 0;
      String rest = isYear ? month + (isMonthOnly ? day : "") : "";
      put("issued", text + rest, year.get().at());
    }
  }

  /** The year as EDTF writes it; empty if the words say that there is none. */
  private static String year(String text) {
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return years.group(1) + "/" + years.group(2);
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return year.group(1);
    }
    boolean none = NO_DATE.matcher(text).matches() || STATUS.matcher(text).matches();
    return none ? "" : text;
  }

  /**
   * {@code 3}, {@code March} or {@code mar}, perhaps with a day after it, as the rest of an EDTF.
   */
  private static String month(String text) {
    Matcher monthAndDay = MONTH_DAY.matcher(text);
    if (!monthAndDay.lookingAt()) {
      return "";
    }
    String month = monthAndDay.group(1);
    if (Character.isLetter(month.charAt(0))) {
      String start = month.substring(0, Math.min(3, month.length())).toLowerCase(Locale.ROOT);
      month = Integer.toString(MONTHS.indexOf(start) + 1);
    }
    String day = monthAndDay.group(2) == null ? "" : "-" + twoDigits(monthAndDay.group(2));
    return month.equals("0") ? "" : "-" + twoDigits(month) + day;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** A date. BibLaTeX leaves the end of an open range empty; EDTF writes two dots. */
  private void date(String variable, String field) {
    field(List.of(field))
        .ifPresent(
            f -> {
              String text = TexDecoder.plain(f.tex().replace("~", "\\textasciitilde{}"));
              put(variable, text.endsWith("/") ? text + ".." : text, f.at());
            });
  }

  /**
   * A language only if it is a tag or a known name: others would be errors that the author cannot
   * mend.
   */
  private void language() {
    field(List.of("langid", "language", "hyphenation"))
        .ifPresent(
            f -> {
              String name = TexDecoder.plain(f.tex()).toLowerCase(Locale.ROOT);
              String tag = BibtexVocabulary.LANGUAGES.getOrDefault(name, TexDecoder.plain(f.tex()));
              if (LanguageTag.isWellFormed(tag) && !tag.equals(name.toUpperCase(Locale.ROOT))) {
                put("language", tag, f.at());
              }
            });
  }

  /** The DOI and one web address: the URL, else that of a preprint, else one in howpublished. */
  private void addresses() {
    field(List.of("doi")).ifPresent(f -> put("DOI", TexDecoder.verbatim(f.tex()), f.at()));
    field(List.of("archive")).ifPresent(f -> put("archive", TexDecoder.verbatim(f.tex()), f.at()));
    Optional<BibtexEntry.Field> url = field(List.of("url"));
    if (url.isPresent()) {
      put("URL", TexDecoder.verbatim(url.get().tex()), url.get().at());
      return;
    }
    Optional<BibtexEntry.Field> eprint = field(List.of("eprint"));
    String kind =
        field(List.of("eprinttype", "archiveprefix")).map(f -> f.tex().strip()).orElse("");
    if (eprint.isPresent() && kind.equalsIgnoreCase("arxiv")) {
      put(
          "URL",
          "https://arxiv.org/abs/" + TexDecoder.verbatim(eprint.get().tex()),
          eprint.get().at());
      return;
    }
    field(List.of("howpublished")).ifPresent(this::howPublished);
  }

  /** BibTeX has no field for addresses, so old files have them here. */
  private void howPublished(BibtexEntry.Field field) {
    Matcher address = ADDRESS.matcher(field.tex());
    Matcher bare = BARE_URL.matcher(field.tex());
    if (address.find()) {
      put("URL", address.group(), field.at());
    } else if (bare.matches()) {
      put("URL", TexDecoder.verbatim(bare.group()), field.at());
    } else {
      put("medium", TexDecoder.plain(field.tex()), field.at());
    }
  }

  private void text(String variable, List<String> fields) {
    field(fields).ifPresent(f -> put(variable, TexDecoder.plain(f.tex()), f.at()));
  }

  /** The first of these fields that is not blank, in the entry itself and then in its parent. */
  private Optional<BibtexEntry.Field> field(List<String> names) {
    Optional<BibtexEntry.Field> own = field(names, owners.own());
    return own.isPresent() ? own : field(names, owners.inherited());
  }

  private static Optional<BibtexEntry.Field> field(List<String> names, List<BibtexEntry> owners) {
    for (BibtexEntry owner : owners) {
      for (String name : names) {
        BibtexEntry.Field field = owner.fields().get(name);
        if (field != null && !field.tex().isBlank()) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  private void put(String variable, String text, Span at) {
    put(variable, new DataNode.Scalar(text, at));
  }

  private void put(String variable, DataNode value) {
    csl.putIfAbsent(variable, new DataNode.Entry(value, value.at()));
  }
}
