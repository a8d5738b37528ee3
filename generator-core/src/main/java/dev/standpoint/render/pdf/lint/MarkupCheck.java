package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports markup of a template that is missing or wrong in the PDF. */
final class MarkupCheck {

  /** XML defines only five entities by itself; HTML's need a DTD, which we refuse to load. */
  private static final Pattern NO_ENTITY =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[a-zA-Z][a-zA-Z0-9]{0,31};");

  /** U+00AD as a character, or by its decimal or hexadecimal number. */
  private static final Pattern SOFT_HYPHEN =
      Pattern.compile("(?i)\u00AD|&#0{0,9}173;|&#x0{0,9}ad;");

  private static final String CAPTION = "<caption";

  private final SourceText file;
  private final TemplateText text;
  private final DiagnosticCollector findings;

  MarkupCheck(SourceText file, TemplateText text, DiagnosticCollector findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
  }

  void check(TemplateMarkup markup) {
    for (int caption : markup.captions()) {
      add(
          caption,
          caption + CAPTION.length(),
          "a caption can be on the page before its table",
          "write a <p> before the table, with \"page-break-after: avoid\"");
    }
    Matcher entity = NO_ENTITY.matcher(text.markup());
    while (entity.find()) {
      add(
          entity.start(),
          entity.end(),
          "\"" + entity.group() + "\" is not an entity of XML",
          entity.group().equals("&shy;")
              ? "remove it"
              : "write the character or its number, such as \"&#160;\"");
    }
  }

  /** Only for templates of print: on screens soft hyphens work. */
  void checkSoftHyphens() {
    Matcher hyphen = SOFT_HYPHEN.matcher(text.markup());
    while (hyphen.find()) {
      String message = "a soft hyphen is printed as a hyphen, even within a line";
      add(hyphen.start(), hyphen.end(), message, "remove it");
    }
  }

  /** Markup within a condition on the medium may be for screens, so it is not reported. */
  private void add(int start, int end, String message, String hint) {
    if (!text.isChosen(start)) {
      findings.add(DiagnosticCode.PRINT_STYLE, file.span(start, end), message, hint);
    }
  }
}
