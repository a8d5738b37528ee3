package dev.standpoint.check;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Nearest;
import dev.standpoint.model.Inline;
import dev.standpoint.model.LinkTarget;
import dev.standpoint.model.Links;
import dev.standpoint.model.Note;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Prose;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link leads to the web, to a mail address or to another note of the pack. */
final class BrokenLink implements Check {

  private static final Pattern OUTSIDE = Pattern.compile("\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//)");

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Links links = Links.in(pack);
    return pack.allNotes().flatMap(note -> check(note, links, pack));
  }

  private static Stream<Diagnostic> check(Note note, Links links, Pack pack) {
    return Prose.inlines(note.blocks())
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .filter(link -> links.target(link.target(), note) instanceof LinkTarget.Nowhere)
        .filter(link -> !leadsToLost(link.target(), pack.references().lost()))
        .map(link -> diagnostic(link, pack));
  }

  /** What it leads to is reported where it stands. */
  private static boolean leadsToLost(String target, Set<String> lost) {
    String[] parts = target.split("#", 2);
    String name = parts[0].substring(parts[0].lastIndexOf('/') + 1);
    boolean toLostNote =
        !name.isEmpty()
            && lost.stream().anyMatch(path -> path.equals(name) || path.endsWith("/" + name));
    return toLostNote || (parts.length == 2 && lost.contains(parts[1]));
  }

  private static Diagnostic diagnostic(Inline.Link link, Pack pack) {
    String target = link.target();
    String shown = "\"" + target + "\"";
    if (target.startsWith("#")) {
      String message = shown + " is no heading or mark of this note";
      return Diagnostic.of(Code.BROKEN_LINK, link.at(), message);
    }
    if (OUTSIDE.matcher(target).lookingAt()) {
      String message = shown + " is no address to link to, want https:, http: or mailto:";
      return Diagnostic.of(Code.BROKEN_LINK, link.at(), message);
    }
    List<String> notes = pack.allNotes().map(Note::path).toList();
    return Diagnostic.of(
        Code.BROKEN_LINK,
        link.at(),
        shown + " leads to nothing in this pack",
        Nearest.hint(target, notes));
  }
}
