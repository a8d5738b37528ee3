package dev.standpoint.check;

import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.LinkIndex;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The ids that a link can name, in the pack and by note. Collected once, for all broken links. */
final class AnchorNames {

  /** The ids of marks, figures and tables by the slug of their note. */
  private final Map<String, List<String>> byNote = new HashMap<>();

  private final DidYouMean inPack;

  /** Suggestions of each note that a broken link leads to. */
  private final Map<String, DidYouMean> inNote = new HashMap<>();

  AnchorNames(Pack pack) {
    pack.positions()
        .entries()
        .forEach(position -> add(position.location().note(), position.id().value()));
    pack.events().entries().forEach(event -> add(event.location().note(), event.id().value()));
    FigureIndex.in(pack)
        .entries()
        .forEach(figure -> add(figure.note().slug(), figure.figure().id()));
    inPack = DidYouMean.among(byNote.values().stream().flatMap(List::stream).toList());
  }

  private void add(String note, String id) {
    if (!id.isEmpty()) {
      byNote.computeIfAbsent(note, slug -> new ArrayList<>()).add(id);
    }
  }

  /** For a link without a path: the ids of all notes, and the headings of this one. */
  String hint(String anchor, Note note) {
    String near = hintWithin(anchor, note);
    return near.isEmpty() ? inPack.hint(anchor) : near;
  }

  /** For a link with the path of a note. */
  String hintWithin(String anchor, Note note) {
    return inNote.computeIfAbsent(note.slug(), slug -> ofNote(note)).hint(anchor);
  }

  private DidYouMean ofNote(Note note) {
    TreeSet<String> names = new TreeSet<>(LinkIndex.anchors(note));
    names.addAll(byNote.getOrDefault(note.slug(), List.of()));
    names.remove("");
    return DidYouMean.among(names);
  }
}
