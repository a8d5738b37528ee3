package dev.standpoint.model;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.register.IdSyntax;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where the links in a pack's notes lead, each in constant time. Thread-safe. */
public final class LinkIndex {

  private final Pack pack;
  private final FigureIndex figures;
  private final Map<String, Note> byPath = new HashMap<>();

  /** For links whose accents are written in the other way than in the name of the file. */
  private final Map<String, Note> byComposedPath = new HashMap<>();

  /** The anchors of each note by its path, filled when a link into it is looked up. */
  private final Map<String, Set<String>> headings = new ConcurrentHashMap<>();

  private LinkIndex(Pack pack) {
    this.pack = pack;
    this.figures = FigureIndex.in(pack);
    pack.allNotes()
        .forEach(
            note -> {
              byPath.putIfAbsent(note.path(), note);
              byComposedPath.putIfAbsent(FileNames.composed(note.path()), note);
            });
  }

  /** Build it once for a pack: that visits every note. */
  public static LinkIndex in(Pack pack) {
    return new LinkIndex(pack);
  }

  /** The target of a link in a note. Its path is relative to the folder of the note. */
  public LinkTarget target(String written, Note from) {
    try {
      URI uri = new URI(WebAddress.encoded(written.strip()));
      if (uri.getScheme() != null) {
        return isSafe(uri) ? new LinkTarget.Outside(uri.toString()) : new LinkTarget.Nowhere();
      }
      return uri.getRawAuthority() == null ? inPack(uri, from) : new LinkTarget.Nowhere();
    } catch (URISyntaxException e) {
      return new LinkTarget.Nowhere();
    }
  }

  /** The path of a link within the pack's folder; empty if it leads out of the folder. */
  public static String resolved(String path, Note from) {
    return path(path, from);
  }

  /** The address, encoded, if it leads outside the pack and is safe to follow. */
  public static Optional<String> outside(String written) {
    try {
      URI uri = new URI(WebAddress.encoded(written.strip()));
      return uri.getScheme() != null && isSafe(uri)
          ? Optional.of(uri.toString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Schemes that run nothing. A web address also needs a host, which browsers would else guess. */
  private static boolean isSafe(URI uri) {
    return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
      case "http", "https" -> uri.getRawAuthority() != null;
      case "mailto", "tel" -> true;
      default -> false;
    };
  }

  /** A target by path and fragment, as RFC 3986 splits them. */
  private LinkTarget inPack(URI uri, Note from) {
    Note note = uri.getPath().isEmpty() ? from : note(path(uri.getPath(), from));
    if (note == null) {
      return new LinkTarget.Nowhere();
    }
    String anchor = uri.getFragment();
    if (anchor == null || anchor.isEmpty()) {
      return new LinkTarget.ToNote(note);
    }
    boolean anywhere = uri.getPath().isEmpty();
    LinkTarget target = anywhere ? anywhere(note, anchor) : inNote(note, anchor);
    // Ids are addresses in another form than authors may write them.
    String id = IdSyntax.idOf(anchor);
    if (!(target instanceof LinkTarget.Nowhere) || id.equals(anchor)) {
      return target;
    }
    return anywhere ? anywhere(note, id) : inNote(note, id);
  }

  private @Nullable Note note(String path) {
    Note exact = byPath.get(path);
    return exact == null ? byComposedPath.get(FileNames.composed(path)) : exact;
  }

  /** The path from the pack's folder; empty if it leads out of the folder. */
  private static String path(String written, Note from) {
    int folderEnd = written.startsWith("/") ? 0 : from.path().lastIndexOf('/') + 1;
    String path = from.path().substring(0, folderEnd) + written;
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return "";
        }
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** Looks for a heading of the note first, then for a figure, then for a record. */
  private LinkTarget inNote(Note note, String anchor) {
    if (headings.computeIfAbsent(note.path(), path -> anchors(note)).contains(anchor)) {
      return new LinkTarget.ToHeading(note, anchor);
    }
    return figure(anchor)
        .filter(figure -> figure.note().slug().equals(note.slug()))
        .map(LinkTarget.class::cast)
        .or(
            () ->
                records(anchor)
                    .filter(record -> record.place().note().equals(note.slug()))
                    .findFirst())
        .orElse(new LinkTarget.Nowhere());
  }

  /** Ids of marks and figures are unique in a pack, so a link to one needs no path. */
  private LinkTarget anywhere(Note from, String anchor) {
    LinkTarget here = inNote(from, anchor);
    return here instanceof LinkTarget.Nowhere
        ? figure(anchor)
            .map(LinkTarget.class::cast)
            .or(() -> records(anchor).findFirst())
            .orElse(here)
        : here;
  }

  /** The first figure with the id, in whatever note it is. */
  private Optional<LinkTarget.ToFigure> figure(String id) {
    return figures.find(id).map(entry -> new LinkTarget.ToFigure(entry.note(), id));
  }

  /** By the id alone, or with the prefix that its address on a page has. */
  private Stream<LinkTarget.ToRecord> records(String anchor) {
    return Stream.of(
            position(anchor),
            event(anchor),
            position(after(PositionId.PREFIX, anchor)),
            event(after(EventId.PREFIX, anchor)))
        .flatMap(Optional::stream);
  }

  private Optional<LinkTarget.ToRecord> position(String id) {
    return pack.positions()
        .find(new PositionId(id))
        .map(position -> new LinkTarget.ToRecord(position.id(), position.location()));
  }

  private Optional<LinkTarget.ToRecord> event(String id) {
    return pack.events()
        .find(new EventId(id))
        .map(event -> new LinkTarget.ToRecord(event.id(), event.location()));
  }

  /** The rest of an anchor after the prefix; empty if it has another start. */
  private static String after(String prefix, String anchor) {
    return anchor.startsWith(prefix) ? anchor.substring(prefix.length()) : "";
  }

  /** The anchors of a note's headings. */
  public static Set<String> anchors(Note note) {
    return NoteText.blocks(note.blocks())
        .filter(Block.Heading.class::isInstance)
        .map(heading -> ((Block.Heading) heading).anchor())
        .collect(Collectors.toUnmodifiableSet());
  }
}
