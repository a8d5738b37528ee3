package dev.standpoint.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a link in a note leads. Nothing but the kinds below is ever written into a page. */
public sealed interface LinkTarget {

  /** An address outside the pack. */
  record Outside(String url) implements LinkTarget {}

  /** A note of the pack and a heading's anchor or a record's id in it (empty for its start). */
  record ToNote(Note note, String anchor) implements LinkTarget {}

  /** No address that is safe and there. */
  record Nowhere() implements LinkTarget {}

  Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** What {@code written} means in a note; paths are relative to the note's folder. */
  static LinkTarget of(String written, Note from, Pack pack) {
    try {
      // Authors write spaces and quotes in addresses, which a URI spells out.
      URI uri = new URI(written.strip().replace(" ", "%20"));
      if (uri.getScheme() != null) {
        boolean safe = SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        return safe ? new Outside(uri.toString()) : new Nowhere();
      }
      return uri.getRawAuthority() == null ? inPack(uri, from, pack) : new Nowhere();
    } catch (URISyntaxException e) {
      return new Nowhere();
    }
  }

  private static LinkTarget inPack(URI uri, Note from, Pack pack) {
    String anchor = uri.getFragment() == null ? "" : uri.getFragment();
    if (uri.getPath().isEmpty()) {
      return toNote(from, anchor, pack);
    }
    String path = URI.create("/").resolve(base(from).resolve(uri.getPath())).getPath();
    Optional<Note> note =
        pack.allNotes().filter(candidate -> path.equals("/" + candidate.path())).findFirst();
    return note.map(found -> toNote(found, anchor, pack)).orElseGet(Nowhere::new);
  }

  private static URI base(Note from) {
    int slash = from.path().lastIndexOf('/');
    return URI.create(
        "/" + (slash < 0 ? "" : from.path().substring(0, slash + 1)).replace(" ", "%20"));
  }

  private static LinkTarget toNote(Note note, String anchor, Pack pack) {
    return anchor.isEmpty() || hasAnchor(note, anchor, pack)
        ? new ToNote(note, anchor)
        : new Nowhere();
  }

  private static boolean hasAnchor(Note note, String anchor, Pack pack) {
    return Prose.blocks(note.blocks())
            .anyMatch(b -> b instanceof Block.Heading heading && heading.anchor().equals(anchor))
        || pack.positions()
            .find(new PositionId(anchor))
            .filter(position -> position.place().note().equals(note.slug()))
            .isPresent()
        || pack.events()
            .find(new EventId(anchor))
            .filter(event -> event.place().note().equals(note.slug()))
            .isPresent();
  }
}
