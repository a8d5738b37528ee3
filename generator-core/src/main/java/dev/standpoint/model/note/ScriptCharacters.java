package dev.standpoint.model.note;

/**
 * Raised and lowered digits and signs as characters of Unicode, so that {@code 10^25^} is not 1025
 * in plain text. Words remain as they are: {@code 1^st^} is 1st.
 */
final class ScriptCharacters {

  private static final String PLAIN = "0123456789+-=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";

  /** No font of ours has a lowered n. */
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎n";

  private ScriptCharacters() {}

  /** A number in parentheses after a caret if some of its characters cannot be raised. */
  static String raised(String text) {
    if (text.chars().allMatch(Character::isLetter) && !text.equals("n")) {
      return text;
    }
    String raised = mapped(text, RAISED);
    boolean all = raised.chars().noneMatch(c -> text.indexOf(c) >= 0);
    return all ? raised : "^(" + text + ")";
  }

  /** A number may have words after it, as in {@code CO~2e~}. */
  static String lowered(String text) {
    if (text.chars().allMatch(Character::isLetter)) {
      return text;
    }
    String lowered = mapped(text, LOWERED);
    return lowered.charAt(0) != text.charAt(0) ? lowered : "_(" + text + ")";
  }

  /** The text with each character that {@code characters} has an equivalent of replaced. */
  private static String mapped(String text, String characters) {
    StringBuilder mapped = new StringBuilder();
    text.replace('\u2212', '-')
        .chars()
        .forEach(
            c ->
                mapped.append(
                    PLAIN.indexOf(c) < 0 ? (char) c : characters.charAt(PLAIN.indexOf(c))));
    return mapped.toString();
  }
}
