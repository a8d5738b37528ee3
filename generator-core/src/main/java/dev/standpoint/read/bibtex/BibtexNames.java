package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.value.DataNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads lists of names as BibTeX writes them, with {@code and} between them. Each is {@code First
 * von Last}, {@code von Last, First} or {@code von Last, Jr, First}; a name in braces is an
 * organization.
 */
final class BibtexNames {

  /** The start of a name in BibLaTeX's form. An equals sign elsewhere is TeX's macron. */
  private static final Pattern BIBLATEX_PART =
      Pattern.compile("\\s{0,9}(?:family|given|prefix|suffix|useprefix|id)(?:-i)?\\s{0,9}=");

  private BibtexNames() {}

  /** Maps of CSL's name parts, each with the place of the field. */
  static DataNode.Sequence read(BibtexEntry.Field field) {
    List<DataNode> names = new ArrayList<>();
    for (List<String> words : split(words(field.tex()))) {
      if (!words.isEmpty()) {
        names.add(name(String.join(" ", words), field.at()));
      }
    }
    return new DataNode.Sequence(names, field.at());
  }

  /** The words of each name. An {@code and} in braces is a word like any other. */
  private static List<List<String>> split(List<String> words) {
    List<List<String>> names = new ArrayList<>();
    names.add(new ArrayList<>());
    for (String word : words) {
      if (word.toLowerCase(Locale.ROOT).equals("and")) {
        names.add(new ArrayList<>());
      } else {
        names.get(names.size() - 1).add(word);
      }
    }
    return names;
  }

  /** A map of name parts. {@code and others} becomes "et al.", which CSL has no mark for. */
  private static DataNode name(String tex, Span at) {
    if (isInBraces(tex)) {
      return node(Map.of("literal", TexDecoder.plain(tex)), at);
    }
    if (tex.equals("others")) {
      return node(Map.of("literal", "et al."), at);
    }
    List<String> parts = parts(tex, ',');
    Map<String, String> name = new LinkedHashMap<>();
    if (BIBLATEX_PART.matcher(parts.get(0)).lookingAt()) {
      inBiblatexParts(parts, name);
    } else if (parts.size() == 1) {
      inOrder(words(parts.get(0)), name);
    } else {
      lastFirst(words(parts.get(0)), name);
      name.put("given", TexDecoder.plain(parts.get(parts.size() - 1)));
      name.put("suffix", parts.size() > 2 ? TexDecoder.plain(parts.get(1)) : "");
    }
    return node(name, at);
  }

  /** BibLaTeX's form {@code family=Holt, given=Ane, prefix=von, suffix=jr}. */
  private static void inBiblatexParts(List<String> parts, Map<String, String> name) {
    Map<String, String> keys =
        Map.of(
            "family",
            "family",
            "given",
            "given",
            "prefix",
            "non-dropping-particle",
            "suffix",
            "suffix");
    for (String part : parts) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? "" : keys.getOrDefault(part.substring(0, equals).strip(), "");
      if (!key.isEmpty()) {
        name.put(key, TexDecoder.plain(part.substring(equals + 1)));
      }
    }
  }

  /** The particle goes from the first word in lower case to the last; the family name follows. */
  private static void inOrder(List<String> words, Map<String, String> name) {
    int last = words.size() - 1;
    int first = 0;
    while (first < last && !isParticle(words.get(first))) {
      first++;
    }
    int family = last;
    while (family > first && !isParticle(words.get(family - 1))) {
      family--;
    }
    name.put("family", plain(words.subList(family, last + 1)));
    name.put("given", plain(words.subList(0, first)));
    name.put("non-dropping-particle", plain(words.subList(first, family)));
  }

  /** Words before the comma: the particle, then the family name of at least one word. */
  private static void lastFirst(List<String> words, Map<String, String> name) {
    int family = 0;
    while (family < words.size() - 1 && isParticle(words.get(family))) {
      family++;
    }
    name.put("family", plain(words.subList(family, words.size())));
    name.put("non-dropping-particle", plain(words.subList(0, family)));
  }

  private static String plain(List<String> words) {
    return TexDecoder.plain(String.join(" ", words));
  }

  /** Whether a word is in lower case. Words in braces have no case, except an accented letter. */
  private static boolean isParticle(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    String plain = TexDecoder.plain(word);
    return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0));
  }

  /** Whether one pair of braces encloses the entire name, as for organizations. */
  private static boolean isInBraces(String tex) {
    if (!tex.startsWith("{") || tex.startsWith("{\\")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < tex.length(); i++) {
      depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i == tex.length() - 1;
      }
    }
    return false;
  }

  private static List<String> words(String tex) {
    return parts(tex, ' ').stream().filter(word -> !word.isEmpty()).toList();
  }

  /** Splits outside braces. The separator ' ' means white space and TeX's tie, {@code ~}. */
  private static List<String> parts(String tex, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean space =
          Character.isWhitespace(c) || (c == '~' && (i == 0 || tex.charAt(i - 1) != '\\'));
      if (depth <= 0 && (c == separator || (separator == ' ' && space))) {
        parts.add(tex.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(tex.substring(start).strip());
    return parts;
  }

  private static DataNode.Mapping node(Map<String, String> texts, Span at) {
    Map<String, DataNode.Entry> entries = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> entries.put(key, new DataNode.Entry(new DataNode.Scalar(text, at), at)));
    return new DataNode.Mapping(entries, at);
  }
}
