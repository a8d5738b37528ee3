package dev.standpoint.render.pdf.font;

import dev.standpoint.theme.FontFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that may be used where the print style's fonts lack a character. Nothing is read before
 * the first such character. Thread-safe: several packs are printed at a time.
 */
public final class FontLibrary {

  private final List<FontFile> files;

  private final SortedSet<String> unreadable = new TreeSet<>();

  /** Null until a character is missing. */
  private @Nullable List<FoundFont> fonts;

  /** Among equal fonts the first in {@code files} is used. */
  public FontLibrary(List<FontFile> files) {
    this.files = List.copyOf(files);
  }

  /** The paths of the files that turned out to be damaged, sorted. */
  public synchronized List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /** Those that have all these characters, in the order of their files. */
  public List<FoundFont> showing(String text) {
    return fonts().filter(font -> font.shows(text)).toList();
  }

  /** Reports that a font could not be used although its tables look right. */
  public synchronized void reject(FoundFont font) {
    unreadable.add(font.file().path());
  }

  private synchronized Stream<FoundFont> fonts() {
    if (fonts == null) {
      fonts = readAll();
    }
    return fonts.stream();
  }

  private List<FoundFont> readAll() {
    List<FoundFont> all = new ArrayList<>();
    for (FontFile file : files) {
      try {
        all.addAll(FontTables.read(file));
      } catch (IOException e) {
        unreadable.add(file.path());
      }
    }
    return List.copyOf(all);
  }
}
