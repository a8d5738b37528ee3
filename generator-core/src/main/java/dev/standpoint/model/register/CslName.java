package dev.standpoint.model.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in CSL 1.0.2: the parts of a person's name, or an organization's name in {@code literal}.
 * Missing parts are empty.
 *
 * @param particle the non-dropping particle, such as {@code von} in "von Holt, Ane"
 * @param dropping the dropping particle, such as {@code de} in "Musset, Alfred de"
 */
public record CslName(
    String family, String given, String particle, String dropping, String suffix, String literal) {

  /** A name that is not split into parts, such as that of an organization. */
  public static CslName literal(String name) {
    return new CslName("", "", "", "", "", name);
  }

  public static CslName person(String family, String given) {
    return new CslName(family, given, "", "", "", "");
  }

  /**
   * Reads a person's name from one text: {@code Family, Given} or {@code Family, Suffix, Given}.
   * Without a comma, the last word is the family name; a single word is the name. Words in lower
   * case before the family name are its particle.
   */
  public static CslName parse(String name) {
    String[] parts = name.strip().split("\\s*,\\s*", 3);
    List<String> words = List.of(parts[0].split("\\s+"));
    if (parts.length == 1) {
      return inOrder(words);
    }
    int family = 0;
    while (family < words.size() - 1 && isParticle(words.get(family))) {
      family++;
    }
    String particle = String.join(" ", words.subList(0, family));
    String rest = String.join(" ", words.subList(family, words.size()));
    String suffix = parts.length == 3 ? parts[1] : "";
    return new CslName(rest, parts[parts.length - 1], particle, "", suffix, "");
  }

  private static CslName inOrder(List<String> words) {
    int last = words.size() - 1;
    if (last == 0) {
      return literal(words.get(0));
    }
    int particle = last;
    while (particle > 1 && isParticle(words.get(particle - 1))) {
      particle--;
    }
    String given = String.join(" ", words.subList(0, particle));
    String before = String.join(" ", words.subList(particle, last));
    return new CslName(words.get(last), given, before, "", "", "");
  }

  /** Whether a word starts in lower case. Scripts without case have no particles. */
  private static boolean isParticle(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  /** The name in spoken order, such as {@code Ane von Holt jr}. */
  public String inFull() {
    return Stream.of(given, dropping, particle, family, suffix, literal)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
