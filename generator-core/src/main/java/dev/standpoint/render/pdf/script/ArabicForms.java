package dev.standpoint.render.pdf.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The presentation forms of Arabic letters, which Unicode has as characters (blocks FB50 and FE70):
 * isolated, final, initial and medial. Letters that never join the next have only the first two.
 * OpenPDF shapes nothing, so that we write these characters in place of the letters.
 */
public final class ArabicForms {

  private static final int ALONE = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;

  /** A letter that Unicode lists with the joining ones although it never joins. */
  private static final char HIGH_HAMZA = '\u0674';

  private static final char LAM = '\u0644';

  /** The forms of each letter, two or four. */
  private static final Map<Character, List<Character>> FORMS = new HashMap<>();

  /** The ligatures of lam with each alef: isolated, then final. */
  private static final Map<Character, List<Character>> LAM_WITH = new HashMap<>();

  /** The letters that a form or ligature replaces. */
  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    // Forms-B first: it has the first two forms of alef maksura, and Forms-A the other two.
    read('\uFE80', '\uFEFC');
    read('\uFB50', '\uFBB1');
    read('\uFBD3', '\uFBE9');
    read('\uFBFC', '\uFBFF');
  }

  private ArabicForms() {}

  /** Unicode lists the forms of a letter in the order of our indices. */
  private static void read(char first, char last) {
    for (char form = first; form <= last; form++) {
      String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
      if (letters.length() == 1) {
        FORMS.computeIfAbsent(letters.charAt(0), letter -> new ArrayList<>(4)).add(form);
        LETTERS.put(form, letters);
      } else if (letters.length() == 2 && letters.charAt(0) == LAM) {
        LAM_WITH.computeIfAbsent(letters.charAt(1), alef -> new ArrayList<>(2)).add(form);
        LETTERS.put(form, letters);
      }
    }
  }

  static boolean hasForms(char letter) {
    return FORMS.containsKey(letter);
  }

  /** Whether a letter joins others, but Unicode has no characters for its forms. */
  static boolean lacksForms(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC
        && Character.getType(codePoint) == Character.OTHER_LETTER
        && codePoint != HIGH_HAMZA
        && !LETTERS.containsKey((char) codePoint)
        && !hasForms((char) codePoint);
  }

  /** Whether a letter may join the one before it. */
  static boolean joinsBack(char letter) {
    return forms(letter).size() > FINAL;
  }

  /** Whether a letter may join the next. */
  static boolean joinsOn(char letter) {
    return forms(letter).size() > MEDIAL;
  }

  static char of(char letter, boolean joinedBack, boolean joinedOn) {
    int form = joinedOn ? (joinedBack ? MEDIAL : INITIAL) : (joinedBack ? FINAL : ALONE);
    return forms(letter).get(form);
  }

  static boolean isLigature(char lam, char alef) {
    return lam == LAM && LAM_WITH.containsKey(alef);
  }

  static char ligature(char alef, boolean joinedBack) {
    return LAM_WITH.getOrDefault(alef, List.of()).get(joinedBack ? FINAL : ALONE);
  }

  private static List<Character> forms(char letter) {
    return FORMS.getOrDefault(letter, Collections.emptyList());
  }

  /** Replaces forms by their letters, for text that is read aloud, searched or copied. */
  public static String letters(String text) {
    if (text.chars().noneMatch(c -> c >= '\uFB50' && c <= '\uFEFC')) {
      return text;
    }
    StringBuilder letters = new StringBuilder();
    text.chars()
        .mapToObj(c -> (char) c)
        .forEach(c -> letters.append(LETTERS.getOrDefault(c, Character.toString(c))));
    return letters.toString();
  }
}
