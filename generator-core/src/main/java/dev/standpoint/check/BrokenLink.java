package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.LinkIndex;
import dev.standpoint.model.LinkTarget;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.register.IdSyntax;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link leads to the web, to a mail address or a telephone, or to something in the pack. */
final class BrokenLink implements Check {

  /** Everything that links of a pack can lead to; {@code files} are the names of lost files. */
  private record Targets(
      LinkIndex links, AnchorNames anchors, DidYouMean paths, Set<String> lost, Set<String> files) {

    static Targets of(Pack pack) {
      return new Targets(
          LinkIndex.in(pack),
          new AnchorNames(pack),
          DidYouMean.among(pack.allNotes().map(Note::path).toList()),
          pack.references().lost(),
          pack.references().lost().stream()
              .map(path -> path.substring(path.lastIndexOf('/') + 1))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** Characters that browsers skip before they look for a scheme. */
  private static final Pattern SKIPPED = Pattern.compile("[\\p{Cntrl}\\s\\p{Z}\\p{Cf}]");

  /** A scheme, or two slashes for the scheme of the page. */
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}).*");

  /** A host after two slashes, to which the author forgot to write a scheme. */
  private static final Pattern HOST = Pattern.compile("//[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+.*");

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Targets targets = Targets.of(pack);
    return pack.allNotes().flatMap(note -> check(note, targets));
  }

  private static Stream<Diagnostic> check(Note note, Targets targets) {
    LinkIndex links = targets.links();
    return NoteText.inlines(note.blocks())
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .filter(link -> links.target(link.target(), note) instanceof LinkTarget.Nowhere)
        .filter(link -> !leadsToLost(link.target(), targets))
        .map(link -> diagnostic(link, note, targets));
  }

  /** Whether the target exists but has errors of its own, which are reported there. */
  private static boolean leadsToLost(String target, Targets targets) {
    String[] parts = target.split("#", 2);
    String name = parts[0].substring(parts[0].lastIndexOf('/') + 1);
    boolean toLostNote = !name.isEmpty() && targets.files().contains(name);
    return toLostNote || (parts.length == 2 && targets.lost().contains(IdSyntax.idOf(parts[1])));
  }

  /** The most helpful of four messages: unsafe, unknown anchor, unknown note, or nothing at all. */
  private static Diagnostic diagnostic(Inline.Link link, Note from, Targets targets) {
    String target = link.target();
    if (OUTSIDE.matcher(SKIPPED.matcher(target).replaceAll("")).matches()) {
      return unsafe(link);
    }
    int fragment = target.indexOf('#');
    String path = fragment < 0 ? target : target.substring(0, fragment);
    Optional<Note> note = note(path, from, targets.links());
    if (fragment >= 0 && note.isPresent()) {
      return noAnchor(link, note.get(), path, target.substring(fragment + 1), targets);
    }
    return Diagnostic.of(
        DiagnosticCode.BROKEN_LINK,
        link.at(),
        "\"" + target + "\" leads to nothing in this pack",
        targets.paths().hint(LinkIndex.resolved(path, from), near -> relative(near, from.path())));
  }

  private static Optional<Note> note(String path, Note from, LinkIndex links) {
    return links.target(path, from) instanceof LinkTarget.ToNote to
        ? Optional.of(to.note())
        : Optional.empty();
  }

  /** An address that leads outside the pack by a scheme that is not allowed, or by none. */
  private static Diagnostic unsafe(Inline.Link link) {
    boolean lacksScheme = HOST.matcher(link.target()).matches();
    return Diagnostic.of(
        DiagnosticCode.UNSAFE_LINK,
        link.at(),
        "\"" + link.target() + "\" is not an address to link to",
        lacksScheme
            ? "write \"https:" + link.target() + "\""
            : "start it with https:, http:, mailto: or tel:");
  }

  /** The note exists, so only anchors in it are suggested. */
  private static Diagnostic noAnchor(
      Inline.Link link, Note note, String path, String anchor, Targets targets) {
    String message =
        path.isEmpty()
            ? "\"#" + anchor + "\" is not a heading of this note, nor a mark, figure or table"
            : "\"" + anchor + "\" is not a heading, mark, figure or table of \"" + path + "\"";
    return Diagnostic.of(
        DiagnosticCode.BROKEN_LINK,
        link.at(),
        message,
        path.isEmpty()
            ? targets.anchors().hint(anchor, note)
            : targets.anchors().hintWithin(anchor, note));
  }

  /** The path of a note, relative to the folder of another. */
  private static String relative(String path, String from) {
    String up = "";
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    while (!path.startsWith(folder)) {
      up += "../";
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return up + path.substring(folder.length());
  }
}
