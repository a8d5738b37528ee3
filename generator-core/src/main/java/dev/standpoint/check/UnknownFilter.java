package dev.standpoint.check;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Nearest;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Prose;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.register.Ref;
import dev.standpoint.model.register.Source;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outlet or lane that a view is to show is one of the pack's. */
final class UnknownFilter implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Set<String> outlets =
        pack.sources().entries().stream()
            .map(Source::outlet)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> lanes =
        pack.events().entries().stream()
            .map(Event::lane)
            .collect(Collectors.toCollection(TreeSet::new));
    return pack.allNotes()
        .flatMap(note -> Prose.blocks(note.blocks()))
        .filter(Block.View.class::isInstance)
        .map(view -> ((Block.View) view).filter())
        .flatMap(
            filter ->
                Stream.concat(
                    unknown(filter.outlets(), outlets, "no source is of outlet"),
                    unknown(filter.lanes(), lanes, "no event is in lane")));
  }

  private static Stream<Diagnostic> unknown(
      List<Ref<String>> named, Set<String> known, String what) {
    return named.stream()
        .filter(ref -> !known.contains(ref.id()))
        .map(
            ref ->
                Diagnostic.of(
                    Code.UNKNOWN_FILTER,
                    ref.at(),
                    what + " \"" + ref.id() + "\"",
                    Nearest.hint(ref.id(), known)));
  }
}
