package dev.standpoint.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where the links in a pack's notes lead, each in constant time. Thread-safe. */
public final class Links {

  private final Pack pack;
  private final Map<String, Note> byPath = new HashMap<>();
  private final Map<String, Set<String>> headings = new ConcurrentHashMap<>();

  private Links(Pack pack) {
    this.pack = pack;
    pack.allNotes().forEach(note -> byPath.putIfAbsent(note.path(), note));
  }

  public static Links in(Pack pack) {
    return new Links(pack);
  }

  /** What {@code written} means in a note; paths are relative to the note's folder. */
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

  private static boolean isSafe(URI uri) {
    return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
      case "http", "https" -> uri.getRawAuthority() != null;
      case "mailto" -> true;
      default -> false;
    };
  }

  private LinkTarget inPack(URI uri, Note from) {
    Note note = uri.getPath().isEmpty() ? from : byPath.get(path(uri.getPath(), from));
    if (note == null) {
      return new LinkTarget.Nowhere();
    }
    String anchor = uri.getFragment();
    return anchor == null || anchor.isEmpty() ? new LinkTarget.ToNote(note) : inNote(note, anchor);
  }

  /** A path from the pack's folder; empty where it leads out of it. */
  private static String path(String written, Note from) {
    int folderEnd = written.startsWith("/") ? 0 : from.path().lastIndexOf('/') + 1;
    String whole = from.path().substring(0, folderEnd) + written;
    Deque<String> names = new ArrayDeque<>();
    for (String name : whole.split("/", -1)) {
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

  private LinkTarget inNote(Note note, String anchor) {
    if (headings.computeIfAbsent(note.path(), path -> anchors(note)).contains(anchor)) {
      return new LinkTarget.ToHeading(note, anchor);
    }
    Stream<LinkTarget.ToRecord> records =
        Stream.concat(
            pack.positions().find(new PositionId(anchor)).stream()
                .map(position -> new LinkTarget.ToRecord(position.id(), position.place())),
            pack.events().find(new EventId(anchor)).stream()
                .map(event -> new LinkTarget.ToRecord(event.id(), event.place())));
    List<LinkTarget.ToRecord> here =
        records.filter(record -> record.place().note().equals(note.slug())).toList();
    return here.isEmpty() ? new LinkTarget.Nowhere() : here.get(0);
  }

  private static Set<String> anchors(Note note) {
    return Prose.blocks(note.blocks())
        .filter(Block.Heading.class::isInstance)
        .map(heading -> ((Block.Heading) heading).anchor())
        .collect(Collectors.toUnmodifiableSet());
  }
}
