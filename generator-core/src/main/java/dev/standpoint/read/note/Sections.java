package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.read.mark.AttributeDiagnostics;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.mark.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of one container in sections. A heading opens a section, which ends before the next
 * heading of the same or a higher level.
 */
final class Sections {

  /**
   * {@code markKeysAt} is the place of attributes that need a mark in the section; {@code
   * marksBefore} and {@code blocksBefore} are the counts at its start.
   */
  private record Section(
      int level,
      Scope scope,
      Block.Role role,
      Optional<Span> markKeysAt,
      int marksBefore,
      int blocksBefore) {}

  private final RecordCollector records;
  private final DiagnosticCollector findings;

  /** All blocks so far; closing a section may put its blocks into a div. */
  private final List<Block> blocks = new ArrayList<>();

  /** The innermost section first; the last one is the container itself, at level 0. */
  private final Deque<Section> open = new ArrayDeque<>();

  Sections(Scope outer, NoteContext context) {
    this.records = context.records();
    this.findings = context.findings();
    push(0, outer, Block.Role.NONE, Optional.empty());
  }

  /** The scope at the place reached. */
  Scope scope() {
    return open.getFirst().scope();
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Opens the section of a heading; {@code at} is the place of its attributes. */
  void open(int level, MarkAttributes attributes, Span at) {
    while (open.getFirst().level() >= level) {
      close(open.pop());
    }
    push(
        level,
        BlockAttributesReader.scope(attributes, scope()),
        attributes.role(),
        attributes.needsMark() ? Optional.of(at) : Optional.empty());
  }

  /** Starts a section at the current block and count of marks. */
  private void push(int level, Scope scope, Block.Role role, Optional<Span> markKeysAt) {
    open.push(new Section(level, scope, role, markKeysAt, records.marks(), blocks.size()));
  }

  /** Closes all sections and returns the blocks. */
  List<Block> close() {
    open.forEach(this::close);
    open.clear();
    return List.copyOf(blocks);
  }

  /** The div has the language of its heading, since it is around all of the section. */
  private static SectionDefaults language(Block heading) {
    SectionDefaults own = heading.declared();
    return new SectionDefaults(List.of(), null, null, own.language(), own.direction());
  }

  /** The role of a heading becomes that of a div around its section. */
  private void close(Section section) {
    if (records.marks() == section.marksBefore()) {
      section.markKeysAt().ifPresent(at -> AttributeDiagnostics.reportWithoutMark(at, findings));
    }
    if (section.role() != Block.Role.NONE) {
      List<Block> within = blocks.subList(section.blocksBefore(), blocks.size());
      Block.Div div =
          new Block.Div(
              List.of(),
              section.role(),
              language(within.get(0)),
              List.copyOf(within),
              within.get(0).at());
      within.clear();
      blocks.add(div);
    }
  }
}
