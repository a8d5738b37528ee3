package dev.standpoint.render.cite;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.output.SecondFieldAlign;
import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The sources of a briefing in a style of CSL. Every citation is written as if it were the first of
 * its source: pages are read in any order, so none can refer to the one before. Citeproc keeps a
 * date in its tree while it writes one, so all of this is under one lock.
 */
public final class CitationStyle {

  private final SStyle style;
  private final LLocale locale;
  private final boolean notes;
  private final boolean printsPlaces;
  private final Map<String, CSLLabel> labels;
  private final CitationOrder inCitation;
  private final RunFormat format = new RunFormat();
  private final Map<SourceId, CSLItemData> items = new LinkedHashMap<>();
  private final Map<List<Citation>, List<Run>> written = new HashMap<>();

  /**
   * {@code name} is that of the style's file, which is on the class path; {@code language} chooses
   * the terms, in American English where CSL has none for it.
   */
  public CitationStyle(String name, String language, SourceList sources) {
    Document file = StyleFiles.style(name);
    style = new SStyle(file);
    locale = StyleFiles.locale(language, style.getLocales());
    notes = file.getDocumentElement().getAttribute("class").equals("note");
    printsPlaces = uses(file, "locator");
    labels = Locator.labels(locale);
    inCitation = new CitationOrder(file, "citation", style, locale);
    prepare(file, sources, new CitationItems(language));
  }

  /**
   * Whether the style puts citations into notes: then the text has numbers, those of the
   * bibliography.
   */
  public boolean isOfNotes() {
    return notes;
  }

  /** The sources in the order of the bibliography. */
  public List<SourceId> order() {
    return List.copyOf(items.keySet());
  }

  /** Whether the entries need numbers before them, for the style has them apart or not at all. */
  public boolean isNumbered() {
    return notes || hasFieldApart();
  }

  /** The entry of the bibliography; empty where the style has none. */
  public synchronized List<Run> entry(SourceId source) {
    if (style.getBibliography() == null) {
      return List.of();
    }
    RenderContext context = new RenderContext(style, locale, items.get(source), null);
    style.getBibliography().render(context);
    return format.entry(context, hasFieldApart());
  }

  /** The citations of one bracket. */
  public synchronized List<Run> cite(List<Citation> citations) {
    List<Run> known = written.get(citations);
    if (known == null) {
      known = write(citations);
      written.put(List.copyOf(citations), known);
    }
    return known;
  }

  /**
   * A citation in a sentence: the author's name and then the rest; empty in styles that name no
   * author in the text.
   */
  public synchronized Optional<List<Run>> narrative(Citation citation) {
    Citation named = new Citation(citation.source(), "", citation.locator());
    Citation bare =
        new Citation(citation.source(), "", citation.locator(), Citation.Author.LEFT_OUT);
    return NarrativeCitation.join(render(List.of(named)), render(List.of(bare)));
  }

  private List<Run> write(List<Citation> citations) {
    return NarrativeCitation.withoutAuthors(render(citations));
  }

  private void prepare(Document file, SourceList sources, CitationItems made) {
    Map<SourceId, Source> byId = new LinkedHashMap<>();
    sources.sources().forEach(source -> byId.put(source.id(), source));
    List<CSLItemData> plain = new ArrayList<>();
    byId.values().forEach(source -> plain.add(made.item(source, sources.number(source.id()), "")));
    List<CSLItemData> sorted = new CitationOrder(file, "bibliography", style, locale).sorted(plain);
    number(sorted, byId, made, Map.of());
    if (usesYearSuffix(file)) {
      number(sorted, byId, made, yearSuffixes());
    }
  }

  private void number(
      List<CSLItemData> sorted,
      Map<SourceId, Source> byId,
      CitationItems made,
      Map<SourceId, String> suffixes) {
    items.clear();
    for (CSLItemData item : sorted) {
      SourceId id = new SourceId(item.getId());
      Source source = Optional.ofNullable(byId.get(id)).orElseThrow();
      items.put(id, made.item(source, items.size() + 1, suffixes.getOrDefault(id, "")));
    }
  }

  /** A letter behind the year of sources that a reader could not tell apart. */
  private Map<SourceId, String> yearSuffixes() {
    Map<String, List<SourceId>> alike = new LinkedHashMap<>();
    for (SourceId id : items.keySet()) {
      String text = RunSequence.text(render(List.of(new Citation(id, "", ""))));
      alike.computeIfAbsent(text, key -> new ArrayList<>()).add(id);
    }
    Map<SourceId, String> suffixes = new HashMap<>();
    for (List<SourceId> twins : alike.values()) {
      for (int i = 0; i < twins.size() && twins.size() > 1; i++) {
        suffixes.put(twins.get(i), letters(i));
      }
    }
    return suffixes;
  }

  private static String letters(int index) {
    String last = Character.toString((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  private static boolean uses(Document file, String variable) {
    NodeList elements = file.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      String variables = ((Element) elements.item(i)).getAttribute("variable");
      if (variables.equals(variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean usesYearSuffix(Document file) {
    Element citation = (Element) file.getElementsByTagName("citation").item(0);
    return citation != null && citation.getAttribute("disambiguate-add-year-suffix").equals("true");
  }

  private boolean hasFieldApart() {
    return style.getBibliography() != null
        && style.getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
  }

  private List<Run> render(List<Citation> citations) {
    List<CSLCitationItem> cites = new ArrayList<>();
    for (Citation citation : ordered(citations)) {
      cites.add(item(citation));
    }
    CSLCitation citation = new CSLCitation(cites.toArray(CSLCitationItem[]::new));
    RenderContext context =
        new RenderContext(style, locale, null, null, citation, Collections.emptyList());
    style.getCitation().render(context);
    return linked(format.citation(context), cites);
  }

  private List<Citation> ordered(List<Citation> citations) {
    if (citations.size() == 1 || inCitation.isAsWritten()) {
      return citations;
    }
    Map<String, List<Citation>> byItem = new LinkedHashMap<>();
    for (Citation citation : citations) {
      byItem.computeIfAbsent(citation.source().value(), id -> new ArrayList<>()).add(citation);
    }
    List<CSLItemData> cited = byItem.values().stream().map(same -> data(same.get(0))).toList();
    return inCitation.sorted(cited).stream()
        .flatMap(item -> byItem.getOrDefault(item.getId(), List.of()).stream())
        .toList();
  }

  private CSLItemData data(Citation citation) {
    CSLItemData data = items.get(citation.source());
    if (data == null) {
      throw new IllegalStateException("source " + citation.source() + " is not cited");
    }
    return data;
  }

  private CSLCitationItem item(Citation citation) {
    CSLItemDataBuilder data = new CSLItemDataBuilder(data(citation));
    if (citation.author() == Citation.Author.LEFT_OUT) {
      String nobody = Character.toString(CutMarks.AUTHOR);
      data.author(new CSLNameBuilder().literal(nobody).build());
    }
    String words = CutMarks.clean(citation.locator());
    // What the style would drop stands behind the source as it was written.
    Optional<Locator> locator = printsPlaces ? Locator.parse(words, labels) : Optional.empty();
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(citation.source().value());
    if (locator.isPresent()) {
      data.locator(locator.get().place());
      item.locator(locator.get().place()).label(locator.get().label());
    }
    String before = CutMarks.clean(citation.prefix());
    String rest = locator.map(Locator::rest).orElse(words.isEmpty() ? "" : ", " + words);
    return item.itemData(data.build())
        .prefix((before.isEmpty() ? "" : before + " ") + CutMarks.START)
        .suffix(rest + CutMarks.END)
        .build();
  }

  /** The marks around each source turn into what the runs between them cite. */
  private static List<Run> linked(List<Run> runs, List<CSLCitationItem> cites) {
    List<Run> linked = new ArrayList<>();
    int next = 0;
    SourceId cited = null;
    for (Run run : runs) {
      int from = 0;
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (c == CutMarks.START || c == CutMarks.END) {
          add(linked, run, from, i, cited);
          from = i + 1;
          cited = c == CutMarks.START ? new SourceId(cites.get(next++).getId()) : null;
        }
      }
      add(linked, run, from, run.text().length(), cited);
    }
    return linked;
  }

  private static void add(List<Run> linked, Run run, int from, int to, @Nullable SourceId cited) {
    if (from < to) {
      linked.add(new Run(run.text().substring(from, to), run.looks(), "", cited));
    }
  }
}
