package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.Citation;
import dev.standpoint.model.Event;
import dev.standpoint.model.Inline;
import dev.standpoint.model.Note;
import dev.standpoint.model.Position;
import dev.standpoint.model.Prose;
import dev.standpoint.model.SourceId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** In which notes each source is cited, in prose or by a record. */
final class CitedIn {

  private final Map<String, Set<SourceId>> byNote = new HashMap<>();

  private CitedIn(Briefing briefing) {
    briefing.pack().allNotes().forEach(this::prose);
    for (Position position : briefing.pack().positions().entries()) {
      add(position.place().note(), position.evidence().citations().stream());
    }
    for (Event event : briefing.pack().events().entries()) {
      add(event.place().note(), event.evidence().citations().stream());
    }
  }

  static Map<SourceId, List<View.NoteLink>> of(Briefing briefing, ViewMaker views) {
    CitedIn cited = new CitedIn(briefing);
    Map<SourceId, List<View.NoteLink>> links = new HashMap<>();
    briefing
        .pack()
        .allNotes()
        .forEach(
            note -> {
              View.NoteLink link = views.noteLink(note);
              cited.byNote.getOrDefault(note.slug(), Set.of()).stream()
                  .forEach(id -> links.merge(id, List.of(link), CitedIn::join));
            });
    return links;
  }

  private static List<View.NoteLink> join(List<View.NoteLink> a, List<View.NoteLink> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  private void prose(Note note) {
    Stream<Citation> cited =
        Prose.inlines(note.blocks())
            .filter(Inline.Cite.class::isInstance)
            .flatMap(cite -> ((Inline.Cite) cite).citations().stream());
    add(note.slug(), cited);
  }

  private void add(String note, Stream<Citation> citations) {
    Set<SourceId> sources = byNote.computeIfAbsent(note, key -> new LinkedHashSet<>());
    citations.forEach(citation -> sources.add(citation.source()));
  }
}
