package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a template's markup the PDF would not have, or not as one would expect. */
final class MarkupCheck {

  private static final Pattern NO_ENTITY =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[a-zA-Z][a-zA-Z0-9]{0,31};");

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
          "a caption parts from its table where a page ends",
          "write a <p> before the table, with \"page-break-after: avoid\"");
    }
    Matcher entity = NO_ENTITY.matcher(text.markup());
    while (entity.find()) {
      add(
          entity.start(),
          entity.end(),
          "\"" + entity.group() + "\" is no entity of XML, of which the PDF is made",
          entity.group().equals("&shy;")
              ? "leave it out"
              : "write the character itself, or its number such as \"&#160;\"");
    }
  }

  /** On a screen they do their work: this is for templates of print alone. */
  void checkSoftHyphens() {
    Matcher hyphen = SOFT_HYPHEN.matcher(text.markup());
    while (hyphen.find()) {
      String message = "a soft hyphen has no place in the PDF, where it would show on every line";
      add(hyphen.start(), hyphen.end(), message, "leave it out");
    }
  }

  private void add(int start, int end, String message, String hint) {
    if (!text.isChosen(start)) {
      findings.add(DiagnosticCode.PRINT_STYLE, file.span(start, end), message, hint);
    }
  }
}
