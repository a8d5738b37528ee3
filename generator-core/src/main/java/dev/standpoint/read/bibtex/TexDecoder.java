package dev.standpoint.read.bibtex;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Decodes the TeX of bibliographies to plain Unicode. Unknown commands are left out. */
final class TexDecoder {

  /** Accent commands, as Unicode's combining characters. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  /** Commands that print one sign or word. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("ss", "ß"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("ng", "ŋ"),
          Map.entry("NG", "Ŋ"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("dag", "†"),
          Map.entry("ddag", "‡"),
          Map.entry("pounds", "£"),
          Map.entry("euro", "€"),
          Map.entry("texteuro", "€"),
          Map.entry("copyright", "©"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("textdegree", "°"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("textquotesingle", "'"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textunderscore", "_"),
          Map.entry("slash", "/"),
          Map.entry("TeX", "TeX"),
          Map.entry("LaTeX", "LaTeX"),
          Map.entry("BibTeX", "BibTeX"));

  /** Accents on one letter. More are hostile, since each is a level of recursion. */
  private static final int MOST_ACCENTS = 3;

  /** Commands that make a space. */
  private static final String SPACES = ",;: \n\t\\";

  /** Commands that print nothing, such as a hyphenation point. */
  private static final String NOTHING = "-/!@";

  private final String tex;
  private final StringBuilder plain = new StringBuilder();
  private int at;

  /** Accents that are being read, one within the other. */
  private int accents;

  /** Between dollar signs, where {@code _} and {@code ^} only lower or raise. */
  private boolean math;

  /** The depth of braces, and that outside of each {@code \\enquote} that is open. */
  private int depth;

  private final Deque<Integer> quoted = new ArrayDeque<>();

  private TexDecoder(String tex) {
    this.tex = tex;
  }

  /** The text in Unicode (NFC), with single spaces. */
  static String plain(String tex) {
    TexDecoder text = new TexDecoder(tex);
    text.read();
    String joined = Normalizer.normalize(text.plain, Normalizer.Form.NFC);
    return joined.replaceAll("[ \\t\\r\\n]+", " ").strip();
  }

  /**
   * An address. Characters that TeX escapes lose their backslash; braces and spaces are removed.
   */
  static String verbatim(String tex) {
    return tex.replaceAll("\\\\(?:url|path|nolinkurl|href)(?![A-Za-z])", "")
        .replaceAll("\\\\~\\{\\}|\\\\textasciitilde(?:\\{\\}|(?![A-Za-z]))", "~")
        .replaceAll("\\\\([%&_#$~{}])", "$1")
        .replaceAll("[{}\\s]", "");
  }

  /** Decodes all of the text in one pass. */
  private void read() {
    while (at < tex.length()) {
      char c = tex.charAt(at++);
      switch (c) {
        case '\\' -> command();
        case '{' -> depth++;
        case '}' -> closeBrace();
        case '~' -> plain.append('\u00A0');
        case '$' -> math = !math;
        case '_', '^' -> plain.append(math ? "" : Character.toString(c));
        case '-' -> dashes();
        case '`' -> quote('`', "“", "‘");
        case '\'' -> quote('\'', "”", "’");
        default -> plain.append(c);
      }
    }
  }

  /** Closes a brace, and the quotation marks of an {@code \\enquote} that ends with it. */
  private void closeBrace() {
    depth--;
    if (!quoted.isEmpty() && quoted.peek() == depth) {
      quoted.pop();
      plain.append(quoted.size() % 2 == 0 ? "”" : "’");
    }
  }

  /** Commands of BibLaTeX with an argument: one quotes it, the other only sorts by it. */
  private boolean withArgument(String name) {
    boolean hasArgument = at < tex.length() && tex.charAt(at) == '{';
    if (hasArgument && name.equals("enquote")) {
      plain.append(quoted.size() % 2 == 0 ? "“" : "‘");
      quoted.push(depth++);
      at++;
    } else if (hasArgument && name.equals("noopsort")) {
      skipArgument();
    }
    return hasArgument && (name.equals("enquote") || name.equals("noopsort"));
  }

  private void skipArgument() {
    int braces = 0;
    do {
      char c = tex.charAt(at++);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
    } while (braces > 0 && at < tex.length());
  }

  /** Two hyphens print an en dash, three an em dash. */
  private void dashes() {
    int count = 1;
    while (count < 3 && at < tex.length() && tex.charAt(at) == '-') {
      at++;
      count++;
    }
    plain.append(count == 3 ? "—" : count == 2 ? "–" : "-");
  }

  /** TeX writes quotation marks as one or two accents or apostrophes. */
  private void quote(char sign, String two, String one) {
    boolean doubled = at < tex.length() && tex.charAt(at) == sign;
    at += doubled ? 1 : 0;
    plain.append(doubled ? two : one);
  }

  /** A command is a backslash with letters, or with any one other character. */
  private void command() {
    if (at >= tex.length()) {
      return;
    }
    int start = at++;
    if (isLetter(start)) {
      while (isLetter(at)) {
        at++;
      }
    }
    String name = tex.substring(start, at);
    if (ACCENTS.containsKey(name)) {
      accent(ACCENTS.get(name), isLetter(start));
    } else if (isLetter(start) && withArgument(name)) {
      return;
    } else if (isLetter(start)) {
      plain.append(SIGNS.getOrDefault(name, ""));
      skipSpaces();
    } else if (SPACES.contains(name)) {
      plain.append(' ');
    } else if (!NOTHING.contains(name)) {
      plain.append(name);
    }
  }

  /** Reads the accented letter: the next one, one in braces, or a command for one. */
  private void accent(String combining, boolean afterName) {
    if (afterName) {
      skipSpaces();
    }
    int braces = 0;
    while (at < tex.length() && tex.charAt(at) == '{') {
      at++;
      braces++;
    }
    int before = plain.length();
    if (at < tex.length() && tex.charAt(at) == '\\' && accents < MOST_ACCENTS) {
      at++;
      accents++;
      command();
      accents--;
    } else if (at < tex.length() && tex.charAt(at) != '}') {
      int letter = tex.codePointAt(at);
      plain.appendCodePoint(letter);
      at += Character.charCount(letter);
    }
    dotted(before);
    // An accent without a letter is a character of its own, which no bibliography needs.
    if (plain.length() > before) {
      plain.append(combining);
    }
    while (braces > 0 && at < tex.length() && tex.charAt(at) == '}') {
      at++;
      braces--;
    }
  }

  /** Gives dotless letters their dot back: Unicode composes accents with the dotted ones. */
  private void dotted(int from) {
    for (int i = from; i < plain.length(); i++) {
      char c = plain.charAt(i);
      plain.setCharAt(i, c == 'ı' ? 'i' : c == 'ȷ' ? 'j' : c);
    }
  }

  /** TeX's command names have ASCII letters only. */
  private boolean isLetter(int index) {
    if (index >= tex.length()) {
      return false;
    }
    char c = tex.charAt(index);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void skipSpaces() {
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
  }
}
