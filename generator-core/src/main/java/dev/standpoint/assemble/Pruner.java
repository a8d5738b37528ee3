package dev.standpoint.assemble;

import dev.standpoint.model.Block;
import dev.standpoint.model.Event;
import dev.standpoint.model.EventId;
import dev.standpoint.model.Inline;
import dev.standpoint.model.Position;
import dev.standpoint.model.PositionId;
import dev.standpoint.model.Prose;
import dev.standpoint.model.RecordId;
import dev.standpoint.model.Register;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out of a note the smallest block around each mark or citation that is gone: a paragraph,
 * item, row or div; and what is empty then, sections with their headings too.
 */
record Pruner(
    Register<PositionId, Position> positions,
    Register<EventId, Event> events,
    Register<SourceId, Source> sources) {

  List<Block> prune(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading heading) {
        int end = sectionEnd(blocks, i, heading.level());
        List<Block> section = blocks.subList(i + 1, end);
        List<Block> left = prune(section);
        if (stands(heading.inlines()) && (!left.isEmpty() || section.isEmpty())) {
          kept.add(heading);
        }
        kept.addAll(left);
        i = end - 1;
      } else {
        prune(block).ifPresent(kept::add);
      }
    }
    return kept;
  }

  private static int sectionEnd(List<Block> blocks, int start, int level) {
    int end = start + 1;
    while (end < blocks.size()
        && !(blocks.get(end) instanceof Block.Heading next && next.level() <= level)) {
      end++;
    }
    return end;
  }

  private Optional<Block> prune(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Optional.<Block>of(paragraph).filter(kept -> stands(kept.inlines()));
    } else if (block instanceof Block.Quote quote) {
      List<Block> left = prune(quote.children());
      return left.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(left, quote.at()));
    } else if (block instanceof Block.Listing list) {
      return prune(list);
    } else if (block instanceof Block.Table table) {
      return prune(table);
    } else if (block instanceof Block.Div div) {
      return prune(div);
    }
    return Optional.of(block);
  }

  private Optional<Block> prune(Block.Listing list) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Block> left = prune(item.content());
      if (!left.isEmpty()) {
        items.add(new Block.Item(left, item.at()));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Listing(list.start(), list.tight(), items, list.at()));
  }

  private Optional<Block> prune(Block.Table table) {
    List<Block.Row> rows =
        table.body().stream()
            .filter(row -> row.cells().stream().allMatch(cell -> stands(cell.content())))
            .toList();
    return rows.isEmpty() && !table.body().isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Table(table.columns(), table.head(), rows, table.at()));
  }

  private Optional<Block> prune(Block.Div div) {
    List<Block> left = prune(div.children());
    boolean stands = div.records().stream().allMatch(this::stands);
    return stands && (!left.isEmpty() || div.children().isEmpty())
        ? Optional.of(new Block.Div(div.records(), div.role(), left, div.at()))
        : Optional.empty();
  }

  private boolean stands(List<Inline> inlines) {
    return inlines.stream().flatMap(Prose::withInner).allMatch(this::stands);
  }

  private boolean stands(Inline inline) {
    if (inline instanceof Inline.Mark mark) {
      return mark.records().stream().allMatch(this::stands);
    }
    return !(inline instanceof Inline.Cite cite)
        || cite.citations().stream().allMatch(citation -> sources.has(citation.source()));
  }

  private boolean stands(RecordId id) {
    return id instanceof PositionId position ? positions.has(position) : events.has((EventId) id);
  }
}
