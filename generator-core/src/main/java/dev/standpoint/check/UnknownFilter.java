package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.register.FoldedName;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Source;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outlet or lane that a view is filtered by is one of the pack. */
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
        .flatMap(note -> NoteText.blocks(note.blocks()))
        .filter(Block.View.class::isInstance)
        .map(view -> ((Block.View) view).filter())
        .flatMap(
            filter ->
                Stream.concat(
                    unknown(filter.outlets(), outlets, "no source has outlet"),
                    unknown(filter.lanes(), lanes, "no event has lane")));
  }

  /** {@code message} is the start of a sentence that the quoted name ends. */
  private static Stream<Diagnostic> unknown(
      List<IdReference<String>> named, Set<String> known, String message) {
    Set<String> folded =
        known.stream()
            .map(name -> new FoldedName(name).caseless())
            .collect(Collectors.toUnmodifiableSet());
    return named.stream()
        .filter(ref -> !folded.contains(new FoldedName(ref.id()).caseless()))
        .map(
            ref ->
                Diagnostic.of(
                    DiagnosticCode.UNKNOWN_FILTER,
                    ref.at(),
                    message + " \"" + ref.id() + "\"",
                    DidYouMean.hint(ref.id(), known)));
  }
}
