package dev.standpoint.render.pdf.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A style that Flying Saucer takes and does not do, or not well. */
record KnownLimitation(
    Pattern selectors, Pattern property, Pattern value, String effect, String instead) {

  private static final String PARTS =
      "(article|aside|figcaption|figure|footer|header|main|nav|section)";

  private static final List<KnownLimitation> WALLS =
      List.of(
          of("hyphens", "auto\\b.*", "does nothing, no word is hyphenated in the PDF", ""),
          of(
              "text-align",
              "justify\\b.*",
              "tears gaps into lines, for no word is hyphenated in the PDF",
              "write \"text-align: left\""),
          of(
              "position",
              "fixed\\b.*",
              "paints this on every page, over the text",
              "have it in a margin box, by \"position: running(name)\" and \"content: element(name)\""),
          of(
              "list-style(-type|-image)?",
              "(?!.*\\b(none|inherit)\\b).*",
              "draws signs that are no text, nobody hears or copies them",
              "write <span class=\"lbl\"> in each item, and \"list-style: none\""),
          of("letter-spacing", "(?!(normal|inherit|0)\\b).*", "does nothing in the PDF", ""),
          of(
              "background(-image)?",
              ".*gradient\\(.*",
              "paints nothing, the PDF has no gradients",
              "name a colour"),
          new KnownLimitation(
              // The last part of a selector is what it is about.
              Pattern.compile("(?is)(.*[\\s>+,])?" + PARTS + "([.#\\[][^\\s>+,:]*)?(\\s*,.*)?"),
              Pattern.compile("display"),
              Pattern.compile("inline"),
              "has page breaks within passed over, and wrong page numbers in the contents",
              "write \"display: block\""));

  private static KnownLimitation of(String property, String value, String effect, String instead) {
    return new KnownLimitation(
        Pattern.compile("(?s).*"),
        Pattern.compile(property),
        Pattern.compile(value, Pattern.DOTALL),
        effect,
        instead);
  }

  static Optional<KnownLimitation> before(StyleRule rule, StyleDeclaration declaration) {
    return WALLS.stream()
        .filter(wall -> wall.property.matcher(declaration.property()).matches())
        .filter(wall -> wall.value.matcher(declaration.value()).matches())
        .filter(wall -> wall.selectors.matcher(rule.head()).matches())
        .findFirst();
  }
}
