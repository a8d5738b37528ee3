package dev.standpoint.model.record;

/**
 * The words of a position in its note, and whether they come from unnamed people.
 *
 * @param via who the unnamed people are, in the words of the author; empty if not said
 * @param label the words that tables and charts show in place of the words; empty if none
 */
public record Statement(String words, Mode mode, boolean unnamed, String via, String label) {

  /** The same in other words. The label is gone: it may say what the other words do not. */
  public Statement withWords(String other) {
    return new Statement(other, mode, unnamed, via, "");
  }

  /** The words that tables show. */
  public String shown() {
    return label.isEmpty() ? words : label;
  }

  /** {@code via} as data files have it: unnamed if the author did not say more; empty if named. */
  public String viaOrUnnamed() {
    return unnamed && via.isEmpty() ? "unnamed" : via;
  }
}
