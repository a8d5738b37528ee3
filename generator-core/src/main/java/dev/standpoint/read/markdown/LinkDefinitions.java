package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Link definitions at the start of a paragraph, as in CommonMark 0.31, section 4.7. Only a complete
 * one is taken out of the text: all other brackets with a colon after them are words.
 */
final class LinkDefinitions {

  private LinkDefinitions() {}

  /** Puts the definitions before {@code paragraph}; returns the offset of the text after them. */
  static int read(Block paragraph, BasedSequence text, ReferenceRepository references) {
    int at = 0;
    while (at < text.length()) {
      int end = readOne(paragraph, text, at, references);
      if (end == LinkScanner.NONE) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static int readOne(
      Block paragraph, BasedSequence text, int from, ReferenceRepository references) {
    LinkScanner scanner = new LinkScanner(text);
    int start = scanner.blanks(from);
    int colon = scanner.label(start);
    if (colon == LinkScanner.NONE || scanner.charAt(colon) != ':') {
      return LinkScanner.NONE;
    }
    int address = scanner.space(colon + 1);
    int addressEnd = scanner.destination(address);
    if (addressEnd == LinkScanner.NONE) {
      return LinkScanner.NONE;
    }
    int title = scanner.space(addressEnd);
    int titleEnd = title > addressEnd ? scanner.title(title) : LinkScanner.NONE;
    int end = titleEnd == LinkScanner.NONE ? LinkScanner.NONE : scanner.blankLine(titleEnd);
    boolean titled = end != LinkScanner.NONE;
    if (!titled) {
      // What looked like a title may be the text of the next line.
      end = scanner.blankLine(addressEnd);
    }
    if (end != LinkScanner.NONE) {
      DefinitionNode reference =
          new DefinitionNode(
              text.subSequence(start, colon + 1),
              text.subSequence(address, addressEnd),
              titled ? text.subSequence(title, titleEnd) : null);
      put(reference, text.subSequence(start, colon), references);
      paragraph.insertBefore(reference);
    }
    return end;
  }

  /** The first definition of a label counts. */
  private static void put(
      DefinitionNode reference, BasedSequence label, ReferenceRepository references) {
    String key = Escaping.normalizeReferenceChars(label, true);
    if (!references.containsKey(key)) {
      references.put(key, reference);
    }
  }
}
