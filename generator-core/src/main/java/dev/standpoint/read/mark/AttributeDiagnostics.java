package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.markdown.AttributeScanner;
import dev.standpoint.read.markdown.BrokenAttributesNode;
import dev.standpoint.read.markdown.BrokenCitationNode;
import dev.standpoint.read.markdown.UnusedAttributesNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports attributes in braces, citations and lines of colons that have no effect. */
public final class AttributeDiagnostics {

  /** What was found, and how to correct it. */
  private record Problem(String message, String hint) {}

  /** A key with an opening quotation mark after its equals sign. */
  private static final Pattern UNCLOSED_QUOTE =
      Pattern.compile(
          "([^\\s={}]+\\s*=)\\s*[\"'\\u201C\\u201D\\u201E\\u2018\\u2019\\u201A\\u00AB\\u00BB]");

  /** Full-width forms of ASCII, which input methods for Chinese and Japanese produce. */
  private static final Pattern FULL_WIDTH = Pattern.compile("[^\\s{}]*?([\\uFF01-\\uFF5E])");

  /** One item as the author wrote it. */
  private static final Pattern ITEM = Pattern.compile("[^\\s}]+");

  /** The start of a div with attributes in braces. */
  private static final Pattern FENCE_BEFORE_BRACE = Pattern.compile(":{3,}[ \\t]*\\{");

  /** A line that would open a div if it were not indented. */
  private static final Pattern WELL_FORMED_FENCE =
      Pattern.compile(":{3,}[ \\t]*(?:[^\\s{}]+|\\{[^{}]*})[ \\t]*:*[ \\t]*(?:[\\r\\n]|$)");

  /** The distance between a full-width form and its ASCII character in Unicode. */
  private static final int TO_ASCII = 0xFEE0;

  private AttributeDiagnostics() {}

  public static void report(
      UnusedAttributesNode node, NoteSource text, DiagnosticCollector findings) {
    Problem problem = unused(node.after());
    boolean mark = MarkInText.isIn(text.text(node.getStartOffset(), node.attributesEnd()));
    findings.add(
        mark ? DiagnosticCode.LOST_MARK : DiagnosticCode.ATTRIBUTES_NOT_USED,
        text.span(node.getStartOffset(), node.attributesEnd()),
        "attributes have no effect" + problem.message(),
        problem.hint());
  }

  /** Why attributes have no effect, by the text before them. */
  private static Problem unused(UnusedAttributesNode.After after) {
    return switch (after) {
      case WORDS ->
          new Problem(": no [bracketed text] before them", "put brackets around the words to mark");
      case SPACE -> new Problem(": a space separates them from the brackets", "remove the space");
      case LINK -> new Problem(" after a link", "put brackets around the link");
      case LABEL ->
          new Problem(
              ": brackets directly after other brackets are their label",
              "put a space between the two");
      case CODE -> new Problem(" after code", "put brackets around the code");
      case LOCATOR ->
          new Problem(
              ": brackets after a citation are its locator",
              "put a word or a comma after the citation");
      case UNOPENED_BRACKET ->
          new Problem(
              ": the bracket before them is not opened in this paragraph, item or cell",
              "mark several paragraphs with a div");
      case HEADING ->
          new Problem(
              ": a heading has its attributes at its end",
              "move them there, or put brackets around the words to mark");
      case CLOSED_HEADING ->
          new Problem(" before the closing hashes of a heading", "put them after the hashes");
      case IN_CITATION -> new Problem(" in a citation", "mark words outside of it");
    };
  }

  /** Reports a mark in an image's alternative text, which is plain words. */
  public static void reportInAlternativeText(Span at, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        at,
        "attributes have no effect in the alternative text of an image",
        "mark other words");
  }

  /** Reports keys of records where there is no record that could have them. */
  public static void reportWithoutMark(Span at, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        at,
        "attributes have no effect: they describe a mark, and there is none",
        "add a class such as .for or .event");
  }

  /**
   * Reports words or a div that were meant as a mark and are none, because no class says what they
   * are.
   */
  public static void reportLostMark(
      MarkAttributes attributes, Span at, DiagnosticCollector findings) {
    Located unknown = attributes.unknownClass();
    if (unknown == null) {
      findings.add(
          DiagnosticCode.INCOMPLETE_MARK, at, "this mark has no class", MarkVocabulary.KINDS_HINT);
    } else {
      findings.add(
          DiagnosticCode.UNKNOWN_STANCE,
          unknown.at(),
          "\"." + unknown.value() + "\" is not a class of a mark",
          MarkVocabulary.stanceHint(unknown.value()));
    }
  }

  public static void report(
      BrokenAttributesNode node, NoteSource text, DiagnosticCollector findings) {
    int start = node.getStartOffset();
    boolean mark = MarkInText.isIn(text.text(start, start + MarkInText.LONGEST));
    findings.add(
        mark ? DiagnosticCode.LOST_MARK : DiagnosticCode.BROKEN_ATTRIBUTES,
        text.span(node),
        message(node.fault()));
  }

  /** Says why a line of colons, the first of {@code paragraph}, does not open a div. */
  public static String ofFence(String paragraph) {
    int brace = paragraph.indexOf('{');
    if (FENCE_BEFORE_BRACE.matcher(paragraph).lookingAt()) {
      Optional<String> fault = AttributeScanner.fault(paragraph, brace);
      if (fault.isPresent()) {
        return "not a valid div opening: " + message(fault.get());
      }
    }
    return WELL_FORMED_FENCE.matcher(paragraph).lookingAt()
        ? "not a valid div opening: expected no spaces before the colons"
        : "not a valid div opening: expected a class or attributes such as"
            + " ::: {.against actor=a on=b}";
  }

  public static void report(
      BrokenCitationNode node, NoteSource text, DiagnosticCollector findings) {
    Problem problem =
        switch (node.fault()) {
          case PART_WITHOUT_KEY ->
              new Problem(
                  "not a valid citation: a part between semicolons has no @key",
                  "move the words without a key out of the brackets");
          case SECOND_KEY ->
              new Problem(
                  "\"" + node.getChars() + "\" is not cited: a part can have only one key",
                  "put a semicolon before it");
          case SIDE_BY_SIDE ->
              new Problem(
                  "not a valid citation: other brackets follow directly",
                  "put all keys into one pair of brackets, with semicolons between");
        };
    findings.add(
        DiagnosticCode.BROKEN_CITATION, text.span(node), problem.message(), problem.hint());
  }

  /** Says what is wrong with attributes; {@code fault} is the text from the first wrong item on. */
  static String message(String fault) {
    Matcher unclosed = UNCLOSED_QUOTE.matcher(fault);
    Matcher fullWidth = FULL_WIDTH.matcher(fault);
    if (fault.isEmpty()) {
      return "these braces are not closed, expected } after the attributes";
    } else if (unclosed.lookingAt()) {
      return "the quotation mark after " + unclosed.group(1) + " is not closed";
    } else if (fullWidth.lookingAt()) {
      char odd = fullWidth.group(1).charAt(0);
      return odd + " is a full-width character, expected " + (char) (odd - TO_ASCII);
    }
    if ("\"'".indexOf(fault.charAt(0)) >= 0) {
      return "a quotation mark in attributes must directly follow =, as in label=\"two words\"";
    }
    Matcher item = ITEM.matcher(fault);
    String written = item.lookingAt() ? item.group() : fault.substring(0, 1);
    return "\""
        + written
        + "\" is not a valid attribute, expected #id, .class or key=value (\"value\" if it has spaces)";
  }
}
