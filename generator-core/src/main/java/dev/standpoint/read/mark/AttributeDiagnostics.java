package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.markdown.AttributeScanner;
import dev.standpoint.read.markdown.BrokenAttributesNode;
import dev.standpoint.read.markdown.BrokenCitationNode;
import dev.standpoint.read.markdown.UnusedAttributesNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of braces that were to mark something and do not. */
public final class AttributeDiagnostics {

  private static final Pattern UNCLOSED_QUOTE = Pattern.compile("([^\\s={}]+=)[\"']");
  private static final Pattern SPACED_EQUALS = Pattern.compile("[^\\s={}]+\\s+=|=");
  private static final Pattern TYPOGRAPHIC_QUOTE =
      Pattern.compile("[^\\s={}]+=([\\u201C\\u201D\\u201E\\u2018\\u2019\\u201A\\u00AB\\u00BB])");
  private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Z}\\p{Cf}&&[^ ]]");
  private static final Pattern FULL_WIDTH = Pattern.compile("[^\\s{}]*?([\\uFF01-\\uFF5E])");
  private static final Pattern ITEM = Pattern.compile("[^\\s}]+");
  private static final Pattern FENCE_BEFORE_BRACE = Pattern.compile(":{3,}[ \\t]*\\{");
  private static final Pattern WELL_FORMED_FENCE =
      Pattern.compile(":{3,}[ \\t]*(?:[^\\s{}]+|\\{[^{}]*})[ \\t]*:*[ \\t]*(?:[\\r\\n]|$)");
  private static final int TO_ASCII = 0xFEE0;

  private AttributeDiagnostics() {}

  public static void report(
      UnusedAttributesNode node, NoteSource text, DiagnosticCollector findings) {
    Span at = text.span(node.getStartOffset(), node.attributesEnd());
    switch (node.after()) {
      case WORDS ->
          report(
              at,
              "these attributes mark nothing, for no brackets stand before them",
              "put the words that they are for in brackets",
              findings);
      case SPACE ->
          report(
              at,
              "these attributes mark nothing, for a space parts them from the brackets",
              "remove the space",
              findings);
      case LINK ->
          report(
              at,
              "these attributes mark nothing, for a link stands before them",
              "put brackets around the link",
              findings);
      case LABEL ->
          report(
              at,
              "these attributes mark nothing, for brackets right behind others are their label",
              "put a space between the two",
              findings);
      case CODE ->
          report(
              at,
              "these attributes mark nothing, for code stands before them",
              "put brackets around the code",
              findings);
      case LOCATOR ->
          report(
              at,
              "these attributes mark nothing, for brackets behind a citation are its locator",
              "put a word or a comma behind the citation",
              findings);
      case UNOPENED_BRACKET ->
          report(
              at,
              "these attributes mark nothing, for the bracket before them opens nowhere in this"
                  + " paragraph, item or cell",
              "mark several paragraphs with a div",
              findings);
      case HEADING ->
          report(
              at,
              "these attributes mark nothing, for a heading's stand at its end",
              "put them there, or words in brackets before them",
              findings);
      case CLOSED_HEADING ->
          report(
              at,
              "these attributes mark nothing, for hashes stand behind them",
              "put them behind the hashes",
              findings);
      case IN_CITATION ->
          report(
              at,
              "these attributes mark nothing, for they stand in a citation",
              "mark words outside of it",
              findings);
    }
  }

  /** A mark in a place whose words are plain. */
  public static void reportInPlainWords(Span at, String place, DiagnosticCollector findings) {
    report(at, "these attributes mark nothing, for " + place, "mark other words", findings);
  }

  private static void report(Span at, String message, String hint, DiagnosticCollector findings) {
    findings.add(DiagnosticCode.ATTRIBUTES_NOT_USED, at, message, hint);
  }

  public static void report(
      BrokenAttributesNode node, NoteSource text, DiagnosticCollector findings) {
    findings.add(DiagnosticCode.BROKEN_ATTRIBUTES, text.span(node), message(node.fault()));
  }

  /** Why a line of colons, first in its paragraph, opens no div. */
  public static String ofFence(String paragraph) {
    int brace = paragraph.indexOf('{');
    if (FENCE_BEFORE_BRACE.matcher(paragraph).lookingAt()) {
      Optional<String> fault = AttributeScanner.fault(paragraph, brace);
      if (fault.isPresent()) {
        return "this line opens no div: " + message(fault.get());
      }
    }
    return WELL_FORMED_FENCE.matcher(paragraph).lookingAt()
        ? "this line opens no div, for spaces stand before it"
        : "this line opens no div, want a class or attributes such as ::: {.against actor=a on=b}";
  }

  public static void report(
      BrokenCitationNode node, NoteSource text, DiagnosticCollector findings) {
    Span at = text.span(node);
    switch (node.fault()) {
      case PART_WITHOUT_KEY ->
          findings.add(
              DiagnosticCode.BROKEN_CITATION,
              at,
              "these brackets are no citation, for a part between semicolons has no key",
              "take the words without a key out of them");
      case SECOND_KEY ->
          findings.add(
              DiagnosticCode.BROKEN_CITATION,
              at,
              "\"" + node.getChars() + "\" is not cited, for it is no first key of its part",
              "put a semicolon before it");
      case SIDE_BY_SIDE ->
          findings.add(
              DiagnosticCode.BROKEN_CITATION,
              at,
              "these brackets are no citation, for others stand right behind them",
              "put all keys into one pair of brackets, with semicolons between");
    }
  }

  /** What is wrong with attributes that go wrong where {@code fault} starts. */
  static String message(String fault) {
    Matcher unclosed = UNCLOSED_QUOTE.matcher(fault);
    Matcher typographic = TYPOGRAPHIC_QUOTE.matcher(fault);
    Matcher fullWidth = FULL_WIDTH.matcher(fault);
    if (fault.isEmpty()) {
      return "these braces are not closed, want } behind the attributes";
    } else if (typographic.lookingAt()) {
      return typographic.group(1) + " is no quotation mark of attributes, want \"";
    } else if (unclosed.lookingAt()) {
      return "the quotation mark behind " + unclosed.group(1) + " has no partner";
    } else if (ODD_SPACE.matcher(fault).lookingAt()) {
      return "a " + name(fault.codePointAt(0)) + " stands in these attributes, want a plain space";
    } else if (fullWidth.lookingAt()) {
      char odd = fullWidth.group(1).charAt(0);
      return odd + " is a wide character, want " + (char) (odd - TO_ASCII);
    } else if (SPACED_EQUALS.matcher(fault).lookingAt()) {
      return "a space stands before = in these attributes, want key=value";
    }
    if ("\"'".indexOf(fault.charAt(0)) >= 0) {
      return "quotation marks stand right behind = in attributes";
    }
    Matcher item = ITEM.matcher(fault);
    String written = item.lookingAt() ? item.group() : fault.substring(0, 1);
    return "\""
        + written
        + "\" is no attribute, want #id, .class and key=value, quoted where it has spaces";
  }

  private static String name(int c) {
    String name = Character.getName(c);
    return (name == null ? "character" : name.toLowerCase(Locale.ROOT))
        + String.format(Locale.ROOT, " (U+%04X)", c);
  }
}
