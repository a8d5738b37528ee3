package dev.standpoint.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packs that tests publish, and the files that they find on disk. */
final class Output {

  static final Publication OLD_BRIDGE = pack("bridge", "old", "index.html", "a/old.csv");
  static final Publication NEW_BRIDGE = pack("bridge", "new", "index.html", "a/new.csv");
  static final Publication OLD_HARBOUR = pack("harbour", "old", "index.html");
  static final Publication NEW_HARBOUR = pack("harbour", "new", "index.html");

  static final Map<String, String> ALL_OLD = expected(OLD_BRIDGE, OLD_HARBOUR);
  static final Map<String, String> ALL_NEW = expected(NEW_BRIDGE, NEW_HARBOUR);
  static final Map<String, String> NEW_THEN_OLD = expected(NEW_BRIDGE, OLD_HARBOUR);

  private Output() {}

  /** A pack whose files all say {@code text}. */
  static Publication pack(String folder, String text, String... paths) {
    return new Publication(
        folder, Arrays.stream(paths).map(p -> new Artifact(p, text.getBytes(UTF_8))).toList());
  }

  /** What {@link #contents} finds if nothing else is there. */
  static SortedMap<String, String> expected(Publication... publications) {
    SortedMap<String, String> all = new TreeMap<>();
    for (Publication publication : publications) {
      String start = publication.folder() + "/";
      byte[] manifest = Manifest.bytes(publication.artifacts());
      all.put(start + ".standpoint", new String(manifest, UTF_8));
      publication.artifacts().forEach(a -> all.put(start + a.path(), new String(a.bytes(), UTF_8)));
    }
    return all;
  }

  /** Every file below, hidden ones too, and every empty folder (with {@code /} at its end). */
  static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    List<Path> places;
    try (Stream<Path> walk = Files.walk(folder)) {
      places = walk.toList();
    }
    for (Path place : places) {
      String path = folder.relativize(place).toString().replace('\\', '/');
      if (Files.isRegularFile(place)) {
        all.put(path, Files.readString(place));
      } else if (!place.equals(folder) && isEmpty(place)) {
        all.put(path + "/", "");
      }
    }
    return all;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
