package dev.standpoint.render.pdf.script;

import java.util.ArrayList;
import java.util.List;

/** Replaces Arabic letters by their joined forms (Unicode 15, chapter 9.2). */
final class ArabicJoining {

  /** A stroke that lengthens a word; it joins on both sides. */
  private static final char TATWEEL = '\u0640';

  /** Separates letters that would join. */
  private static final char NON_JOINER = '\u200C';

  /** Makes a letter join although its neighbour would not. */
  private static final char JOINER = '\u200D';

  /** All texts side by side: a letter may join one in the next text. */
  private final String text;

  private ArabicJoining(String text) {
    this.text = text;
  }

  /** Whether a text has letters that joining would change. */
  static boolean changes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0620' && c <= '\u06D3' && ArabicForms.hasForms(c)) {
        return true;
      }
    }
    return false;
  }

  /** Joins across adjacent texts, such as those of a word that is emphasized in part. */
  static List<String> join(List<String> texts) {
    ArabicJoining joining = new ArabicJoining(String.join("", texts));
    List<String> joined = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      joined.add(joining.join(start, start + text.length()));
      start += text.length();
    }
    return joined;
  }

  private String join(int start, int end) {
    StringBuilder joined = new StringBuilder();
    int merged = -1;
    for (int i = start; i < end; i++) {
      // A lam and an alef become one sign. If a text ends between them, they stay two.
      int next = next(i);
      if (next < end && ArabicForms.isLigature(text.charAt(i), text.charAt(next))) {
        joined.append(ArabicForms.ligature(text.charAt(next), isJoinedBack(i)));
        merged = next;
      } else if (i != merged) {
        joined.append(form(i));
      }
    }
    return joined.toString();
  }

  /** The form of a letter by its neighbours; any other character as it is. */
  private char form(int at) {
    char letter = text.charAt(at);
    return ArabicForms.hasForms(letter)
        ? ArabicForms.of(letter, isJoinedBack(at), isJoinedOn(at))
        : letter;
  }

  /** Both letters have to be able to join: this one back and the one before it on. */
  private boolean isJoinedBack(int at) {
    int before = at - 1;
    while (before >= 0 && isTransparent(text.charAt(before))) {
      before--;
    }
    return before >= 0
        && ArabicForms.joinsBack(text.charAt(at))
        && (causesJoin(text.charAt(before)) || ArabicForms.joinsOn(text.charAt(before)));
  }

  private boolean isJoinedOn(int at) {
    int next = next(at);
    return next < text.length()
        && ArabicForms.joinsOn(text.charAt(at))
        && (causesJoin(text.charAt(next)) || ArabicForms.joinsBack(text.charAt(next)));
  }

  /** The index of the next character that is not transparent. */
  private int next(int at) {
    int next = at + 1;
    while (next < text.length() && isTransparent(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean causesJoin(char c) {
    return c == TATWEEL || c == JOINER;
  }

  /** Vowels and other marks do not interrupt the joining of letters. */
  private static boolean isTransparent(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.FORMAT -> c != JOINER && c != NON_JOINER && InvisibleCharacters.is(c);
      default -> false;
    };
  }
}
