package dev.standpoint.render.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
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
import org.w3c.dom.Document;

/**
 * The sources of a briefing in a style of the Citation Style Language (CSL). Every citation is
 * written as if it were the first of its source: pages are read in any order, so none can refer to
 * the one before. Citeproc keeps state in its style while it writes, so one lock guards it all.
 */
final class CitationStyle {

  private final SStyle style;
  private final LLocale locale;
  private final StyleOptions options;
  private final Map<String, CSLLabel> locatorLabels;
  private final CitationOrder orderInBracket;
  private final RunFormat format = new RunFormat();

  /** In the order of the bibliography. */
  private final Map<SourceId, CSLItemData> items = new LinkedHashMap<>();

  /** Brackets repeat in notes and tables, and writing one takes milliseconds. */
  private final Map<List<Citation>, List<Run>> rendered = new HashMap<>();

  /**
   * {@code name} is that of the style's file on the class path; {@code language} chooses the terms,
   * in American English if CSL has no locale for it.
   */
  CitationStyle(String name, String language, SourceList sources) {
    Document file = StyleFiles.style(name);
    style = new SStyle(file);
    locale = StyleFiles.locale(language, style.getLocales());
    options = StyleOptions.of(file);
    locatorLabels = Locator.labels(locale);
    orderInBracket = new CitationOrder(file, "citation", style, locale);
    addItems(
        sources,
        new CitationItems(language),
        new CitationOrder(file, "bibliography", style, locale));
  }

  /**
   * Whether the style cites in notes: then the text has the numbers of the bibliography instead.
   */
  boolean isOfNotes() {
    return options.isOfNotes();
  }

  /** The sources in the order of the bibliography. */
  List<SourceId> order() {
    return List.copyOf(items.keySet());
  }

  /** Whether entries need a number before them because the style writes none into them. */
  boolean isNumbered() {
    return isOfNotes() || hasSeparateFirstField();
  }

  /** The entry of the bibliography; empty if the style has no bibliography. */
  synchronized List<Run> entry(SourceId source) {
    if (style.getBibliography() == null) {
      return List.of();
    }
    RenderContext context = new RenderContext(style, locale, items.get(source), null);
    style.getBibliography().render(context);
    return hasSeparateFirstField() ? format.entryAfterFirstField(context) : format.entry(context);
  }

  /** The citations of one bracket. */
  synchronized List<Run> cite(List<Citation> citations) {
    List<Run> known = rendered.get(citations);
    if (known == null) {
      known = NarrativeCitation.withoutAuthors(render(citations));
      rendered.put(List.copyOf(citations), known);
    }
    return known;
  }

  /**
   * A citation in a sentence: the author's name and then the rest; empty in styles that name no
   * author in the text.
   */
  synchronized Optional<List<Run>> narrative(Citation citation) {
    Citation named = new Citation(citation.source(), "", citation.locator());
    Citation bare =
        new Citation(citation.source(), "", citation.locator(), Citation.Author.LEFT_OUT);
    return NarrativeCitation.join(render(List.of(named)), render(List.of(bare)));
  }

  /** Sorts the sources, numbers them, and adds year suffixes in a second pass if the style asks. */
  private void addItems(SourceList sources, CitationItems converter, CitationOrder order) {
    Map<SourceId, Source> byId = new LinkedHashMap<>();
    sources.sources().forEach(source -> byId.put(source.id(), source));
    List<CSLItemData> plain =
        byId.values().stream()
            .map(source -> converter.item(source, sources.number(source.id()), ""))
            .toList();
    List<Source> sorted = new ArrayList<>();
    for (CSLItemData item : order.sorted(plain)) {
      sorted.add(Optional.ofNullable(byId.get(new SourceId(item.getId()))).orElseThrow());
    }
    number(sorted, converter, Map.of());
    if (options.addsYearSuffixes()) {
      Map<SourceId, String> citations = new LinkedHashMap<>();
      items.keySet().forEach(id -> citations.put(id, RunSequence.text(render(only(id)))));
      number(sorted, converter, YearSuffixes.of(citations));
    }
  }

  /** A citation of one source without further words. */
  private static List<Citation> only(SourceId id) {
    return List.of(new Citation(id, "", ""));
  }

  /** Numbers the sources in this order. */
  private void number(
      List<Source> sorted, CitationItems converter, Map<SourceId, String> suffixes) {
    items.clear();
    for (Source source : sorted) {
      String suffix = suffixes.getOrDefault(source.id(), "");
      items.put(source.id(), converter.item(source, items.size() + 1, suffix));
    }
  }

  /**
   * Whether entries start with a field set apart, such as a number (CSL 1.0.2, second-field-align).
   */
  private boolean hasSeparateFirstField() {
    return style.getBibliography() != null
        && style.getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
  }

  /** The citations as citeproc writes them, with the sources that each part cites. */
  private List<Run> render(List<Citation> citations) {
    CitationCluster cluster = new CitationCluster();
    for (Citation citation : ordered(citations)) {
      cluster.add(citation, item(citation), locator(citation));
    }
    RenderContext context =
        new RenderContext(style, locale, null, null, cluster.csl(), Collections.emptyList());
    style.getCitation().render(context);
    return cluster.cut(format.citation(context));
  }

  /** Empty in styles that print no locators: there the words follow the source. */
  private Optional<Locator> locator(Citation citation) {
    return options.printsLocators()
        ? Locator.parse(CutMarks.clean(citation.locator()), locatorLabels)
        : Optional.empty();
  }

  /** Several citations of one source stay together, in the order written. */
  private List<Citation> ordered(List<Citation> citations) {
    if (citations.size() == 1 || orderInBracket.isAsWritten()) {
      return citations;
    }
    Map<String, List<Citation>> byItem = new LinkedHashMap<>();
    for (Citation citation : citations) {
      byItem.computeIfAbsent(citation.source().value(), id -> new ArrayList<>()).add(citation);
    }
    List<CSLItemData> cited = byItem.values().stream().map(same -> item(same.get(0))).toList();
    return orderInBracket.sorted(cited).stream()
        .flatMap(item -> byItem.getOrDefault(item.getId(), List.of()).stream())
        .toList();
  }

  /** The data of a source in the list; an exception for any other. */
  private CSLItemData item(Citation citation) {
    CSLItemData item = items.get(citation.source());
    if (item == null) {
      throw new IllegalStateException("source " + citation.source() + " is not cited");
    }
    return item;
  }
}
