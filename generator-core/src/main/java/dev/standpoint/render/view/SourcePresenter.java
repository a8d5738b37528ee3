package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Bibliography;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.markup.RunWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Puts the list of sources into words. */
public final class SourcePresenter {

  private final Briefing briefing;
  private final Wording wording;
  private final LinkResolver hrefs;
  private final Bibliography bibliography;

  public SourcePresenter(Briefing briefing, Wording wording, LinkResolver hrefs) {
    this.briefing = briefing;
    this.wording = wording;
    this.hrefs = hrefs;
    this.bibliography = hrefs.bibliography();
  }

  /** {@code link} makes a note's entry in the list of where a source is cited. */
  public View.Sources sources(BiFunction<Note, SourceId, View.NoteLink> link) {
    return new View.Sources(
        bibliography.isNumbered(),
        bibliography.isInOrderOfCitation(),
        List.copyOf(byId(link).values()));
  }

  /** The same by their ids. */
  Map<SourceId, View.Source> byId(BiFunction<Note, SourceId, View.NoteLink> link) {
    Map<SourceId, List<View.NoteLink>> citedIn = CitingNotes.of(briefing, link);
    Map<SourceId, View.Source> sources = new LinkedHashMap<>();
    for (SourceId id : bibliography.order()) {
      Source source = briefing.pack().sources().get(id);
      sources.put(id, source(source, citedIn.getOrDefault(id, List.of())));
    }
    return sources;
  }

  /** These sources alone, without where they are cited. */
  public View.Sources listed(List<Source> sources) {
    return new View.Sources(
        bibliography.isNumbered(),
        bibliography.isInOrderOfCitation(),
        bibliography.order().stream()
            .map(id -> briefing.pack().sources().get(id))
            .filter(Set.copyOf(sources)::contains)
            .map(source -> source(source, List.of()))
            .toList());
  }

  private View.Source source(Source source, List<View.NoteLink> citedIn) {
    boolean carried = !source.origin().isEmpty() && !source.origin().equals(source.outlet());
    return new View.Source(
        bibliography.number(source.id()),
        ElementIds.source(source.id()),
        hrefs.sourcePage(source.id()),
        RunWriter.unlinked(bibliography.entry(source.id())),
        String.join(", ", source.authors()),
        source.title(),
        wording.outlet(source.outlet()),
        carried ? source.origin() : "",
        wording.full(source.issued()),
        Wording.machine(source.issued()),
        source.url(),
        source.archive(),
        wording.full(source.accessed()),
        source.grade(),
        citedIn);
  }
}
