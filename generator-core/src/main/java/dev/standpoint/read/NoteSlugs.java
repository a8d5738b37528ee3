package dev.standpoint.read;

import dev.standpoint.model.FileNames;
import dev.standpoint.model.Sha256;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.files.PackFolder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The slugs of a pack's notes, which are their addresses: the name of the file without digits at
 * its start, which sort it. Notes that would have one slug get longer ones, from the names of their
 * folders too, and then with the digits.
 */
final class NoteSlugs {

  /** How the slug of a note is made, from short to long. */
  private enum Form {
    NAME,
    PATH,
    PATH_WITH_DIGITS
  }

  private static final int HASH_DIGITS = 8;

  /**
   * The end of the slug of a note that is in no folder and is named like the front page, or like a
   * device of Windows.
   */
  private static final String NOTE = "-note";

  private final String front;
  private final Map<PackFolder.NoteFile, String> slugs = new LinkedHashMap<>();

  private NoteSlugs(String front) {
    this.front = front;
  }

  /** By note, in the same order. {@code front} is the slug of the front page. */
  static Map<PackFolder.NoteFile, String> of(List<PackFolder.NoteFile> notes, String front) {
    NoteSlugs slugs = new NoteSlugs(front);
    notes.forEach(note -> slugs.slugs.put(note, slug(note.path(), Form.NAME)));
    slugs.lengthen(Form.PATH);
    slugs.lengthen(Form.PATH_WITH_DIGITS);
    slugs.slugs.replaceAll(
        (note, slug) -> slug.equals(front) || FileNames.isReserved(slug) ? slug + NOTE : slug);
    return slugs.slugs;
  }

  /** Gives all notes of each shared slug a longer one. */
  private void lengthen(Form form) {
    Map<String, Integer> counts = new HashMap<>(Map.of(front, 1));
    slugs.values().forEach(slug -> counts.merge(slug, 1, Integer::sum));
    slugs.replaceAll(
        (note, slug) -> counts.getOrDefault(slug, 0) > 1 ? slug(note.path(), form) : slug);
  }

  private static String slug(String path, Form form) {
    String name = path.substring(0, path.length() - ".md".length());
    String slug =
        switch (form) {
          case NAME -> word(name.substring(name.lastIndexOf('/') + 1), false);
          case PATH -> words(name, false);
          case PATH_WITH_DIGITS -> words(name, true);
        };
    return FileNames.isTooLong(slug) ? FileNames.safe(slug, NOTE, path) : slug;
  }

  private static String words(String path, boolean digits) {
    return Arrays.stream(path.split("/", -1))
        .map(name -> word(name, digits))
        .collect(Collectors.joining("-"));
  }

  /** A name without letters and digits of ASCII gets a hash, which is the same in every build. */
  private static String word(String name, boolean digits) {
    String unsorted = digits ? name : name.replaceFirst("^\\d+[-_. ]*", "");
    String slug = IdSyntax.ascii(unsorted);
    String whole = slug.isEmpty() ? IdSyntax.ascii(name) : slug;
    return whole.isEmpty() ? new Sha256().add(name).hex(HASH_DIGITS) : whole;
  }
}
