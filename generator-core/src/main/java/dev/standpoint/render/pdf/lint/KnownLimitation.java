package dev.standpoint.render.pdf.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A style that Flying Saucer's parser accepts, but that has no effect or a bad one in print.
 *
 * @param effect what happens, as the end of a message
 * @param instead what to write, as a hint; empty if nothing helps
 */
record KnownLimitation(
    Pattern selectors, Pattern property, Pattern value, String effect, String instead) {

  /** Elements that Flying Saucer's own style does not know, so that we make them blocks. */
  private static final String PARTS =
      "(article|aside|figcaption|figure|footer|header|main|nav|section)";

  private static final List<KnownLimitation> ALL =
      List.of(
          of("hyphens", "auto\\b.*", "has no effect: the print engine does not hyphenate", ""),
          of(
              "text-align",
              "justify\\b.*",
              "leaves gaps in lines, because the print engine does not hyphenate",
              "write \"text-align: left\""),
          of(
              "position",
              "fixed\\b.*",
              "prints this on every page, over the text",
              "move it to a margin box: \"position: running(name)\" and \"content: element(name)\""),
          of(
              "list-style(-type|-image)?",
              "(?!.*\\b(none|inherit)\\b).*",
              "draws shapes instead of text, which cannot be read aloud or copied",
              "write <span class=\"lbl\"> in each item and \"list-style: none\""),
          of("letter-spacing", "(?!(normal|inherit|0)\\b).*", "has no effect in the PDF", ""),
          of(
              "background(-image)?",
              ".*gradient\\(.*",
              "prints nothing: the print engine has no gradients",
              "write a colour"),
          new KnownLimitation(
              // Only the last part of a selector names the element that gets the style.
              Pattern.compile("(?is)(.*[\\s>+,])?" + PARTS + "([.#\\[][^\\s>+,:]*)?(\\s*,.*)?"),
              Pattern.compile("display"),
              Pattern.compile("inline"),
              "ignores page breaks within it and gives wrong page numbers in the contents",
              "write \"display: block\""));

  /** For elements of any kind: most limitations do not depend on the selector. */
  private static KnownLimitation of(String property, String value, String effect, String instead) {
    return new KnownLimitation(
        Pattern.compile("(?s).*"),
        Pattern.compile(property),
        Pattern.compile(value, Pattern.DOTALL),
        effect,
        instead);
  }

  /** The first that fits; property and value are in lower case, the selector as written. */
  static Optional<KnownLimitation> find(StyleRule rule, StyleDeclaration declaration) {
    return ALL.stream()
        .filter(limitation -> limitation.property.matcher(declaration.property()).matches())
        .filter(limitation -> limitation.value.matcher(declaration.value()).matches())
        .filter(limitation -> limitation.selectors.matcher(rule.head()).matches())
        .findFirst();
  }
}
