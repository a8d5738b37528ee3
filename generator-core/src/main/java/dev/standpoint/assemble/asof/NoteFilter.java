package dev.standpoint.assemble.asof;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.register.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Removes from notes the text that was not known on a day. */
record NoteFilter(KnownAsOf known) {

  /** The front page without later text. It is kept even if empty, since every pack has one. */
  Note front(Note front) {
    List<SourceId> left = front.defaultSources().stream().filter(known.sources()::has).toList();
    boolean allLeft = left.size() == front.defaultSources().size();
    List<Block> blocks = allLeft ? prune(front) : List.of();
    return new Note(
        front.slug(),
        front.path(),
        front.title(),
        front.language(),
        left,
        front.label(),
        blocks);
  }

  /** The note without later text; empty if its title, a default source or all text is gone. */
  Optional<Note> keep(Note note) {
    List<Block> left = prune(note);
    boolean empty = left.isEmpty() && !note.blocks().isEmpty();
    boolean allSources = note.defaultSources().stream().allMatch(known.sources()::has);
    return empty || !allSources || isTitleGone(note)
        ? Optional.empty()
        : Optional.of(note.withBlocks(left));
  }

  /** A footnote is removed with the last text that refers to it. */
  private List<Block> prune(Note note) {
    List<Block> left = NotePruner.of(known).prune(note.blocks());
    Set<String> unreferenced = new HashSet<>(footnotes(note.blocks()));
    unreferenced.removeAll(footnotes(left));
    return unreferenced.isEmpty()
        ? left
        : NotePruner.of(known).withoutFootnotes(unreferenced).prune(left);
  }

  /** The labels of the footnotes that the text refers to. */
  private static Set<String> footnotes(List<Block> blocks) {
    return NoteText.inlines(blocks)
        .filter(Inline.FootnoteRef.class::isInstance)
        .map(reference -> ((Inline.FootnoteRef) reference).label())
        .collect(Collectors.toSet());
  }

  /**
   * Whether the title came from a heading whose text was not known: the note cannot be named
   * without it.
   */
  private boolean isTitleGone(Note note) {
    return note.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .filter(heading -> PlainText.ofInlines(heading.inlines()).equals(note.title()))
        .anyMatch(heading -> known.lacksAny(heading.inlines()));
  }
}
