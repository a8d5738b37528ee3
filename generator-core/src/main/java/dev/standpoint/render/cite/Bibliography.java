package dev.standpoint.render.cite;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.RenderException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a briefing cites: in the CSL style that its pack names, else by numbers. Loading a style
 * takes about two seconds, so a pack without one loads neither a style nor the script engine.
 */
public final class Bibliography {

  private final PackInfo info;
  private final SourceList sources;
  private final @Nullable CitationStyle style;
  private final Map<SourceId, Integer> numbers = new HashMap<>();
  private final List<SourceId> order;

  /** Loads the style of the briefing, if its pack names one. */
  public Bibliography(Briefing briefing) {
    info = briefing.pack().info();
    sources = briefing.sources();
    style = info.citationStyle().isEmpty() ? null : load(info, sources);
    order = style == null ? sources.sources().stream().map(Source::id).toList() : style.order();
    order.forEach(id -> numbers.put(id, numbers.size() + 1));
  }

  /** The style of a pack. One that cannot be used is an error of the pack, which names it. */
  private static CitationStyle load(PackInfo info, SourceList sources) {
    try {
      return new CitationStyle(info.citationStyle(), info.language(), sources);
    } catch (StyleException e) {
      throw unusable(info, e);
    }
  }

  private static RenderException unusable(PackInfo info, StyleException cause) {
    String message =
        "citation style \"" + info.citationStyle() + "\" cannot be used: " + cause.getMessage();
    return new RenderException(
        Diagnostic.of(DiagnosticCode.UNKNOWN_STYLE, info.at(), message), cause);
  }

  /** What the style writes. */
  private <T> T written(Supplier<T> words) {
    try {
      return words.get();
    } catch (StyleException e) {
      throw unusable(info, e);
    }
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
        : Optional.of(written(() -> style.cite(citations))).filter(Bibliography::citesSomething);
  }

  /** The same for a citation in a sentence; also empty if the style names no author. */
  public Optional<List<Run>> narrative(Citation citation) {
    return style == null || style.isOfNotes()
        ? Optional.empty()
        : written(() -> style.narrative(citation));
  }

  /** A style may write nothing for a source with almost no data. */
  private static boolean citesSomething(List<Run> runs) {
    return runs.stream().anyMatch(run -> run.cites() != null && !run.text().isBlank());
  }
}
