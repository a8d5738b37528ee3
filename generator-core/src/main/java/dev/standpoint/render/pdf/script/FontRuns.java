package dev.standpoint.render.pdf.script;

import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.render.pdf.font.FoundFont;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.FSFont;

/**
 * Splits a text where its font changes, both for measuring and for drawing. Flying Saucer uses one
 * font for all of a text, and characters that it lacks vanish. Here they come from the other fonts
 * of the style, the most similar first, and then from a library of fonts.
 */
public final class FontRuns {

  /** All characters of a code point in brackets, such as [U+4EAC]. */
  private static final String OF_CODE_POINTS = "[U+0123456789ABCDEF]";

  /** All faces of the style; a text may use any of them. */
  private final List<FontFace> declared = new ArrayList<>();

  private final Map<FontDescription, FontFace> faces = new HashMap<>();

  /** For each face, all faces in the order in which they are tried. */
  private final Map<FontFace, List<FontFace>> choices = new HashMap<>();

  private final SubstituteFonts substitutes;

  /** Fonts of the style alone. */
  public FontRuns() {
    this(new FontLibrary(List.of()), Set.of());
  }

  /** The fonts of a library may follow, except those that are refused. */
  public FontRuns(FontLibrary library, Set<FoundFont> refused) {
    this.substitutes = new SubstituteFonts(library, refused);
  }

  /** To be called before each document; {@code region} is where its Han characters come from. */
  public void startDocument(String region) {
    substitutes.startDocument(region);
  }

  public void clear() {
    substitutes.clear();
    declared.clear();
    faces.clear();
    choices.clear();
  }

  /** Fonts must be declared in the order of the style, which decides between equals. */
  public void declare(FontDescription font) {
    if (!faces.containsKey(font)) {
      declared.add(face(font));
    }
  }

  public FontFace face(FSFont font) {
    return face(((ITextFSFont) font).getFontDescription());
  }

  private FontFace face(FontDescription font) {
    return faces.computeIfAbsent(font, FontFace::new);
  }

  /** The runs of all visible characters; empty if there are none. */
  List<FontRun> of(String text, FontFace own) {
    if (own.isPlain(text)) {
      return List.of(FontRun.shown(text, text, own));
    }
    List<FontRun> runs = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = clusterEnd(text, at);
      addCluster(runs, text.substring(at, end), own);
      at = end;
    }
    return runs;
  }

  /** The width in the unit of the font's size. */
  public float width(String text, FSFont font) {
    float size = font.getSize2D();
    return (float) of(text, face(font)).stream().mapToDouble(run -> run.width(size)).sum();
  }

  /** The end of a letter with the marks on it, which must come from one font. */
  private static int clusterEnd(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length() && isPartOfCluster(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isPartOfCluster(int codePoint) {
    return isMark(codePoint) || InvisibleCharacters.is(codePoint);
  }

  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** A letter and its marks together if a font has all of them, else one by one. */
  private void addCluster(List<FontRun> runs, String cluster, FontFace own) {
    String visible = visible(cluster);
    Optional<FontFace> face = first(visible, own);
    if (face.isPresent()) {
      add(runs, FontRun.shown(cluster, visible, face.get()));
    } else {
      cluster.codePoints().forEach(point -> addAlone(runs, point, own));
    }
  }

  /** If no font has the joined form of a letter, the isolated letter is used. */
  private void addAlone(List<FontRun> runs, int point, FontFace own) {
    String text = Character.toString(point);
    String visible = visible(text);
    String letters = ArabicForms.letters(visible);
    for (String shown : List.of(visible, letters)) {
      Optional<FontFace> face = first(shown, own);
      if (face.isPresent()) {
        add(runs, FontRun.shown(text, shown, face.get()));
        return;
      }
    }
    if (Character.getType(point) == Character.SPACE_SEPARATOR) {
      add(runs, FontRun.shown(text, " ", own));
    } else {
      FontFace face = declared(OF_CODE_POINTS, own).orElse(own);
      runs.add(FontRun.missing(text, codes(letters), face));
    }
  }

  private static String codes(String text) {
    return text.codePoints()
        .mapToObj(point -> String.format(Locale.ROOT, "[U+%04X]", point))
        .collect(Collectors.joining());
  }

  /** Extends the last run if the font stays the same: fewer runs make a smaller file. */
  private static void add(List<FontRun> runs, FontRun run) {
    FontRun last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
    if (runs.isEmpty() || last.missing() || last.face() != run.face()) {
      runs.add(run);
    } else {
      String text = last.text() + run.text();
      runs.set(runs.size() - 1, FontRun.shown(text, last.shown() + run.shown(), run.face()));
    }
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .filter(point -> !InvisibleCharacters.is(point))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /** The most similar font that has all these characters. */
  private Optional<FontFace> first(String text, FontFace own) {
    return declared(text, own).or(() -> substitutes.of(text, own));
  }

  private Optional<FontFace> declared(String text, FontFace own) {
    return choices.computeIfAbsent(own, this::choices).stream()
        .filter(face -> face.shows(text))
        .findFirst();
  }

  /** The face itself, then the others by similarity; the sort keeps the order of equals. */
  private List<FontFace> choices(FontFace own) {
    Stream<FontFace> others =
        declared.stream()
            .filter(face -> face != own)
            .sorted(Comparator.comparingInt(own::distance));
    return Stream.concat(Stream.of(own), others).toList();
  }
}
