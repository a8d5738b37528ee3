package dev.standpoint.render.cite;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/**
 * The sources of a briefing in a style of the Citation Style Language (CSL). Every citation is
 * written as if it were the first of its source: pages are read in any order, so none can refer to
 * the one before. Citeproc keeps state while it writes, so one lock guards it all.
 */
final class CitationStyle {

  /** A rest of a citation without words, such as empty brackets. */
  private static final Pattern NOTHING = Pattern.compile("[\\s()\\[\\],;.]*");

  /** Punctuation that separates an author from the rest. */
  private static final Pattern TRAILING = Pattern.compile("[\\s,;:]+$|,(?=[”’\"'»“]+\\s*$)");

  private final CitationProcessor processor;
  private final StyleOptions options;
  private final Map<String, String> locatorLabels;
  private final boolean isFieldApart;

  /** The places at which citeproc knows the sources. */
  private final Map<SourceId, Integer> places = new HashMap<>();

  /** In the order of the bibliography. */
  private final Map<SourceId, List<Run>> entries = new LinkedHashMap<>();

  /** Brackets repeat in notes and tables, and writing one takes milliseconds. */
  private final Map<List<Citation>, List<Run>> rendered = new HashMap<>();

  /**
   * {@code name} is that of the style's file on the class path; {@code language} chooses the terms,
   * in American English if CSL has no locale for it.
   */
  CitationStyle(String name, String language, SourceList sources) {
    Document file = StyleFiles.style(name);
    options = StyleOptions.of(file);
    List<SourceId> ids = sources.sources().stream().map(Source::id).toList();
    ids.forEach(id -> places.put(id, places.size()));
    CitationItems converter = new CitationItems(language);
    List<Map<String, Object>> items = new ArrayList<>();
    sources.sources().forEach(source -> items.add(converter.item(source, items.size())));
    processor = new CitationProcessor(file, language, items);
    locatorLabels = Locator.labels(processor::terms);
    CitationProcessor.Entries made = processor.entries();
    isFieldApart = made.isFieldApart();
    for (int i = 0; i < made.order().size(); i++) {
      List<Run> entry = RunReader.entry(made.texts().get(i), isFieldApart);
      entries.put(ids.get(made.order().get(i)), entry);
    }
    ids.forEach(id -> entries.putIfAbsent(id, List.of()));
  }

  /**
   * Whether the style cites in notes: then the text has the numbers of the bibliography instead.
   */
  boolean isOfNotes() {
    return processor.isOfNotes();
  }

  /** The sources in the order of the bibliography. */
  List<SourceId> order() {
    return List.copyOf(entries.keySet());
  }

  /** Whether entries need a number before them because the style writes none into them. */
  boolean isNumbered() {
    return isOfNotes() || isFieldApart;
  }

  /** The entry of the bibliography; empty if the style has no bibliography. */
  List<Run> entry(SourceId source) {
    return entries.getOrDefault(source, List.of());
  }

  /** The citations of one bracket. */
  synchronized List<Run> cite(List<Citation> citations) {
    List<Run> known = rendered.get(citations);
    if (known == null) {
      CitationCluster cluster = cluster(citations);
      known = RunReader.citation(processor.cite(cluster.json()), cluster.cited());
      rendered.put(List.copyOf(citations), known);
    }
    return known;
  }

  /**
   * A citation in a sentence: the author's name and then the rest; empty in styles that name no
   * author in the text.
   */
  synchronized Optional<List<Run>> narrative(Citation citation) {
    SourceId source = citation.source();
    List<Run> named = cite(List.of(new Citation(source, "", citation.locator())));
    List<Run> bare =
        cite(List.of(new Citation(source, "", citation.locator(), Citation.Author.LEFT_OUT)));
    if (RunSequence.text(bare).equals(RunSequence.text(named))) {
      return Optional.empty();
    }
    CitationCluster cluster = cluster(List.of(citation));
    List<Run> author =
        trimmed(RunReader.citation(processor.cite(cluster.authorOnly()), cluster.cited()));
    if (author.stream().allMatch(run -> run.text().isBlank())) {
      return Optional.empty();
    }
    List<Run> joined = new ArrayList<>(author);
    if (!NOTHING.matcher(RunSequence.text(bare)).matches()) {
      joined.add(new Run(" ", Set.of(), "", null));
      joined.addAll(bare);
    }
    return Optional.of(joined);
  }

  /** The author without the punctuation and the spaces after it. */
  private static List<Run> trimmed(List<Run> runs) {
    List<Run> rest = runs;
    for (var end = TRAILING.matcher(RunSequence.text(rest)); end.find(); ) {
      rest = RunSequence.without(rest, end.start(), end.end());
      end.reset(RunSequence.text(rest));
    }
    return rest;
  }

  private CitationCluster cluster(List<Citation> citations) {
    CitationCluster cluster = new CitationCluster();
    for (Citation citation : citations) {
      Integer place = places.get(citation.source());
      if (place == null) {
        throw new IllegalStateException("source " + citation.source() + " is not cited");
      }
      cluster.add(citation, CitationProcessor.id(place), locator(citation));
    }
    return cluster;
  }

  /** Empty in styles that print no locators: there the words follow the source. */
  private Optional<Locator> locator(Citation citation) {
    return options.printsLocators()
        ? Locator.parse(CutMarks.clean(citation.locator()), locatorLabels)
        : Optional.empty();
  }
}
