package dev.standpoint.render.cite;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a briefing cites: in the CSL style that its pack names, else by numbers. Loading a style
 * takes 0.5 s, so a pack without one loads none.
 */
public final class Bibliography {

  private final SourceList sources;
  private final @Nullable CitationStyle style;
  private final Map<SourceId, Integer> numbers = new HashMap<>();
  private final List<SourceId> order;

  /** Loads the style of the briefing, if its pack names one. */
  public Bibliography(Briefing briefing) {
    PackInfo info = briefing.pack().info();
    sources = briefing.sources();
    style =
        info.citationStyle().isEmpty()
            ? null
            : new CitationStyle(info.citationStyle(), info.language(), sources);
    order = style == null ? sources.sources().stream().map(Source::id).toList() : style.order();
    order.forEach(id -> numbers.put(id, numbers.size() + 1));
  }

  /** The sources in the order of the list. */
  public List<SourceId> order() {
    return order;
  }

  /** The place of a source in the list, from 1. */
  public int number(SourceId source) {
    Integer number = numbers.get(source);
    return number == null ? sources.number(source) : number;
  }

  /** Whether the list shows those numbers. */
  public boolean isNumbered() {
    return style == null || style.isNumbered();
  }

  /** Whether the list has the sources in the order in which they are first cited. */
  public boolean isInOrderOfCitation() {
    return style == null || order.equals(sources.sources().stream().map(Source::id).toList());
  }

  /** The entry of a source in the style; empty if there is no style. */
  public List<Run> entry(SourceId source) {
    return style == null ? List.of() : style.entry(source);
  }

  /** The citations of a bracket in the style; empty if the text cites by numbers. */
  public Optional<List<Run>> cite(List<Citation> citations) {
    return style == null || style.isOfNotes()
        ? Optional.empty()
        : Optional.of(style.cite(citations)).filter(Bibliography::citesSomething);
  }

  /** The same for a citation in a sentence; also empty if the style names no author. */
  public Optional<List<Run>> narrative(Citation citation) {
    return style == null || style.isOfNotes() ? Optional.empty() : style.narrative(citation);
  }

  /** A style may write nothing for a source with almost no data. */
  private static boolean citesSomething(List<Run> runs) {
    return runs.stream().anyMatch(run -> run.cites() != null && !run.text().isBlank());
  }
}
