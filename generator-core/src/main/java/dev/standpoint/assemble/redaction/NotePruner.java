package dev.standpoint.assemble.redaction;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Removes from a note the smallest block around each mark, citation or phrase that is gone: a
 * paragraph, item, row or div. It also removes what depends on such a block: the section below a
 * heading, the rest of an item after its first block, a table with its head. Blocks that are then
 * empty go too, and sections with their headings.
 */
record NotePruner(
    RemainingRecords remaining,
    Predicate<List<Inline>> isGone,
    Set<String> removedFootnotes,
    GoneNames names) {

  /** A pruner that removes text with any mark, citation or phrase that is gone. */
  static NotePruner of(RemainingRecords remaining) {
    return new NotePruner(remaining, remaining::lacksAny, Set.of(), GoneNames.NONE);
  }

  /** A pruner that also removes the footnotes with these labels. */
  NotePruner withoutFootnotes(Set<String> labels) {
    return new NotePruner(remaining, isGone, labels, names);
  }

  /** A pruner that also removes views that filter by these names. */
  NotePruner withoutNames(GoneNames gone) {
    return new NotePruner(remaining, isGone, removedFootnotes, gone);
  }

  /** What is left of the blocks; none if only rules are left of blocks that had text. */
  List<Block> prune(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        int end = sectionEnd(blocks, i, heading.level());
        kept.addAll(section(heading, blocks.subList(i + 1, end)));
        i = end - 1;
      } else {
        prune(blocks.get(i)).ifPresent(kept::add);
      }
    }
    return hasText(kept) || !hasText(blocks) ? kept : List.of();
  }

  /**
   * The heading and what is left below it; empty if the heading is gone or nothing below it is
   * left.
   */
  private List<Block> section(Block.Heading heading, List<Block> below) {
    List<Block> left = prune(below);
    if (isGone.test(heading.inlines())
        || !remaining.permits(heading.declared())
        || (left.isEmpty() && !below.isEmpty())) {
      return List.of();
    }
    List<Block> section = new ArrayList<>(List.of(heading));
    section.addAll(left);
    return section;
  }

  /** The index of the next heading of the same or a higher level, else the number of blocks. */
  private static int sectionEnd(List<Block> blocks, int start, int level) {
    int end = start + 1;
    while (end < blocks.size()
        && !(blocks.get(end) instanceof Block.Heading next && next.level() <= level)) {
      end++;
    }
    return end;
  }

  /** Rules alone are not text: they only separate it. */
  private static boolean hasText(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> !(block instanceof Block.Rule));
  }

  private Optional<Block> prune(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return isGone.test(paragraph.inlines()) ? Optional.empty() : Optional.of(paragraph);
    } else if (block instanceof Block.Quote quote) {
      List<Block> left = prune(quote.children());
      return left.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(left, quote.at()));
    } else if (block instanceof Block.Listing list) {
      return prune(list);
    } else if (block instanceof Block.Table table) {
      return prune(table);
    } else if (block instanceof Block.Figure figure) {
      return prune(figure);
    } else if (block instanceof Block.Div div) {
      return prune(div);
    } else if (block instanceof Block.Definitions list) {
      return prune(list);
    } else if (block instanceof Block.View view) {
      return names.prune(view);
    } else if (block instanceof Block.Footnote note) {
      List<Block> left = prune(note.children());
      return left.isEmpty() || removedFootnotes.contains(note.label())
          ? Optional.empty()
          : Optional.of(new Block.Footnote(note.label(), left, note.at()));
    }
    return Optional.of(block);
  }

  private Optional<Block> prune(Block.Listing list) {
    List<Block.Item> items = list.items().stream().flatMap(item -> prune(item).stream()).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Listing(list.start(), list.tight(), items, list.at()));
  }

  /** The rest of an item explains its first block, so it goes with it. */
  private Optional<Block.Item> prune(Block.Item item) {
    List<Block> content = item.content();
    boolean firstGone = !content.isEmpty() && isGone.test(content.get(0).inlines());
    List<Block> left = firstGone ? List.of() : prune(content);
    return left.isEmpty() && !content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Item(left, item.at()));
  }

  /** A table whose head is gone cannot be read, so all of it goes. */
  private Optional<Block> prune(Block.Table table) {
    List<Block.Row> rows = table.body().stream().filter(row -> !isGone(row)).toList();
    boolean headGone = table.head().stream().anyMatch(this::isGone);
    return headGone || (rows.isEmpty() && !table.body().isEmpty())
        ? Optional.empty()
        : Optional.of(new Block.Table(table.columns(), table.head(), rows, table.at()));
  }

  private boolean isGone(Block.Row row) {
    return row.cells().stream().anyMatch(cell -> isGone.test(cell.content()));
  }

  /** A figure goes with its caption. */
  private Optional<Block> prune(Block.Figure figure) {
    List<Block> left = prune(figure.children());
    return left.isEmpty() || isGone.test(figure.caption())
        ? Optional.empty()
        : Optional.of(
            new Block.Figure(figure.kind(), figure.id(), figure.caption(), left, figure.at()));
  }

  /** A div goes with the records that it marks, or with the sources that it declares. */
  private Optional<Block> prune(Block.Div div) {
    List<Block> left = prune(div.children());
    return remaining.hasAll(div.records())
            && remaining.permits(div.declared())
            && (!left.isEmpty() || div.children().isEmpty())
        ? Optional.of(new Block.Div(div.records(), div.role(), div.declared(), left, div.at()))
        : Optional.empty();
  }

  /** A term without details is removed too. */
  private Optional<Block> prune(Block.Definitions list) {
    List<Block.Definition> left = new ArrayList<>();
    for (Block.Definition entry : list.entries()) {
      List<Block.Item> details =
          entry.details().stream().flatMap(detail -> prune(detail).stream()).toList();
      if (!details.isEmpty() && !isGone.test(entry.term())) {
        left.add(new Block.Definition(entry.term(), details, entry.at()));
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(new Block.Definitions(left, list.at()));
  }
}
