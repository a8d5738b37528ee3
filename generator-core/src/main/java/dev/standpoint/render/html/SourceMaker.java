package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.Note;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts the list of sources into words. */
final class SourceMaker {

  private final Briefing briefing;
  private final Wording wording;

  SourceMaker(Briefing briefing, Wording wording) {
    this.briefing = briefing;
    this.wording = wording;
  }

  /** {@code link} makes a note's entry in the list of where a source is cited. */
  View.Sources sources(Function<Note, View.NoteLink> link) {
    Map<SourceId, List<View.NoteLink>> citedIn = CitedIn.of(briefing, link);
    return new View.Sources(
        briefing.sources().sources().stream()
            .map(source -> source(source, citedIn.getOrDefault(source.id(), List.of())))
            .toList());
  }

  private View.Source source(Source source, List<View.NoteLink> citedIn) {
    boolean carried = !source.origin().isEmpty() && !source.origin().equals(source.outlet());
    return new View.Source(
        briefing.sources().number(source.id()),
        Medium.sourceId(source.id()),
        String.join(", ", source.authors()),
        source.title(),
        source.outlet(),
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
