package dev.standpoint.assemble.redaction;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Removes from notes the text that may not be shown. */
record NoteFilter(RemainingRecords remaining, GoneNames names) {

  /** Deeper than any heading: no section is gone. */
  private static final int DEEPEST = 7;

  /** The front page with the text left. It is kept even if empty, since every pack has one. */
  Note front(Note front) {
    List<SourceId> left = front.defaultSources().stream().filter(remaining.sources()::has).toList();
    boolean allLeft = left.size() == front.defaultSources().size();
    List<Block> blocks = allLeft ? prune(front) : List.of();
    return new Note(
        front.slug(), front.path(), front.title(), front.language(), left, front.label(), blocks);
  }

  /** The note with the text left; empty if its label, its title, a source or all text is gone. */
  Optional<Note> keep(Note note) {
    List<Block> left = prune(note);
    boolean empty = left.isEmpty() && !note.blocks().isEmpty();
    boolean allSources = note.defaultSources().stream().allMatch(remaining.sources()::has);
    return empty || !allSources || !remaining.limits().permit(note.label()) || isTitleGone(note)
        ? Optional.empty()
        : Optional.of(note.withTitle(title(note, left)).withBlocks(left));
  }

  /** A footnote is removed with the last text that refers to it. */
  private List<Block> prune(Note note) {
    NotePruner pruner = NotePruner.of(remaining).withoutNames(names);
    List<Block> left = pruner.prune(note.blocks());
    Set<String> unreferenced = new HashSet<>(footnotes(note.blocks()));
    unreferenced.removeAll(footnotes(left));
    return unreferenced.isEmpty() ? left : pruner.withoutFootnotes(unreferenced).prune(left);
  }

  /** The labels of the footnotes that the text refers to, directly or in another footnote. */
  static Set<String> footnotes(List<Block> blocks) {
    Map<String, List<Block>> texts = new HashMap<>();
    NoteText.blocks(blocks)
        .filter(Block.Footnote.class::isInstance)
        .map(Block.Footnote.class::cast)
        .forEach(footnote -> texts.putIfAbsent(footnote.label(), footnote.children()));
    Set<String> found = new HashSet<>();
    Deque<List<Block>> ahead = new ArrayDeque<>(List.of(blocks));
    while (!ahead.isEmpty()) {
      references(ahead.remove())
          .filter(found::add)
          .forEach(label -> ahead.add(texts.getOrDefault(label, List.of())));
    }
    return found;
  }

  /** The labels of references in these blocks, without those in the texts of footnotes. */
  private static Stream<String> references(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !(block instanceof Block.Footnote))
        .flatMap(
            block ->
                Stream.concat(
                    block.inlines().stream()
                        .flatMap(NoteText::withInner)
                        .filter(Inline.FootnoteRef.class::isInstance)
                        .map(reference -> ((Inline.FootnoteRef) reference).label()),
                    references(block.children())));
  }

  /** Whether the title came from a heading with words that are gone: the note has no name. */
  private boolean isTitleGone(Note note) {
    return note.blocks().stream()
        .filter(block -> isTitle(block, note))
        .anyMatch(heading -> remaining.lacksAny(heading.inlines()));
  }

  /**
   * The title; if it came from a heading in a section that is gone, the first heading left, or else
   * the slug.
   */
  private String title(Note note, List<Block> left) {
    return isTitleInGoneSection(note) && left.stream().noneMatch(block -> isTitle(block, note))
        ? left.stream()
            .filter(Block.Heading.class::isInstance)
            .map(heading -> PlainText.ofInlines(heading.inlines()))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(note.slug())
        : note.title();
  }

  /** Whether a heading with the words of the title is in a section whose attributes forbid it. */
  private boolean isTitleInGoneSection(Note note) {
    int goneBelow = DEEPEST;
    for (Block block : note.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() <= goneBelow) {
        goneBelow = remaining.permits(heading.declared()) ? DEEPEST : heading.level();
      }
      if (goneBelow < DEEPEST && isTitle(block, note)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block is a heading with the words of the title. */
  private static boolean isTitle(Block block, Note note) {
    return block instanceof Block.Heading
        && PlainText.ofInlines(block.inlines()).equals(note.title());
  }
}
