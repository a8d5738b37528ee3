package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** In which notes each source is cited: for all of the note, in its prose or by a record. */
final class CitingNotes {

  private final Map<String, Set<SourceId>> byNote = new HashMap<>();

  private CitingNotes(Briefing briefing) {
    briefing.pack().allNotes().forEach(this::add);
    for (Position position : briefing.pack().positions().entries()) {
      add(position.location().note(), position.evidence().citations().stream());
    }
    for (Event event : briefing.pack().events().entries()) {
      add(event.location().note(), event.evidence().citations().stream());
    }
  }

  /** For each source what {@code link} makes of the notes, in reading order. */
  static Map<SourceId, List<PageView.NoteLink>> of(
      Briefing briefing, BiFunction<Note, SourceId, PageView.NoteLink> link) {
    CitingNotes cited = new CitingNotes(briefing);
    Map<SourceId, List<PageView.NoteLink>> links = new HashMap<>();
    for (Note note : briefing.pack().allNotes().toList()) {
      for (SourceId source : cited.byNote.getOrDefault(note.slug(), Set.of())) {
        links.computeIfAbsent(source, key -> new ArrayList<>()).add(link.apply(note, source));
      }
    }
    return links;
  }

  /** Sources in the front matter and in the text of a note. */
  private void add(Note note) {
    sources(note.slug()).addAll(note.defaultSources());
    add(
        note.slug(),
        NoteText.inlines(note.blocks())
            .filter(Inline.Cite.class::isInstance)
            .flatMap(cite -> ((Inline.Cite) cite).citations().stream()));
  }

  private void add(String note, Stream<Citation> citations) {
    Set<SourceId> sources = sources(note);
    citations.forEach(citation -> sources.add(citation.source()));
  }

  /** A set in order of insertion, so that builds have the same bytes. */
  private Set<SourceId> sources(String note) {
    return byNote.computeIfAbsent(note, key -> new LinkedHashSet<>());
  }
}
