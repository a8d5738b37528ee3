package dev.standpoint.check;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.Inline;
import dev.standpoint.model.LinkTarget;
import dev.standpoint.model.Note;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Prose;
import java.util.stream.Stream;

/** A link leads to the web, to a mail address or to another note of the pack. */
final class BrokenLink implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return pack.allNotes().flatMap(note -> check(note, pack));
  }

  private static Stream<Diagnostic> check(Note note, Pack pack) {
    return Prose.inlines(note.blocks())
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .filter(link -> LinkTarget.of(link.target(), note, pack) instanceof LinkTarget.Nowhere)
        .map(
            link ->
                Diagnostic.of(
                    Code.BROKEN_LINK,
                    link.at(),
                    "\"" + link.target() + "\" leads to nothing",
                    "want https:, http: or mailto:, or the path of a note"));
  }
}
