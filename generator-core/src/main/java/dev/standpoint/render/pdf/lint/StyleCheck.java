package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports what Flying Saucer ignores in one style, and what it does unexpectedly. */
final class StyleCheck {

  /** U+00AD as a character, or as an escape of CSS with up to six digits. */
  private static final Pattern SOFT_HYPHEN =
      Pattern.compile("\u00AD|\\\\(?:0000ad|0{0,3}ad(?![\\da-f]))", Pattern.CASE_INSENSITIVE);

  /** The address of an import, with or without {@code url()}. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)@import\\s*(?:url\\()?[\\s\"']*([^\"')]*?)\\s*[\"')]");

  /** A media query that printing follows. */
  private static final Pattern FOR_PRINT = Pattern.compile("(?i)\\b(print|all)\\b");

  /** What Flying Saucer itself says about a piece of style. */
  private final CssProbe engine = new CssProbe();

  private final PrintStyle style;
  private final List<StyleRule> rules;
  private final DiagnosticCollector findings;

  StyleCheck(PrintStyle style, DiagnosticCollector findings) {
    this.style = style;
    this.rules = style.sheet().rules();
    this.findings = findings;
  }

  void check() {
    style.sheet().statements().forEach(this::checkStatement);
    style.sheet().strays().forEach(this::addStray);
    boolean[] read = new boolean[rules.size()];
    for (int i = 0; i < read.length; i++) {
      StyleRule rule = rules.get(i);
      // Parents come before their rules in the list, so that their answer is known.
      read[i] = (rule.parent() < 0 || read[rule.parent()]) && isRead(rule);
      if (read[i]) {
        rule.declarations().forEach(declaration -> check(rule, declaration));
        MarginBoxCheck.check(style, rule, findings);
        FontFaceCheck.check(style, rule, findings);
      }
    }
  }

  /** Whether the engine reads the content of a rule; an ignored rule is reported once. */
  private boolean isRead(StyleRule rule) {
    if (rule.head().isEmpty() || TemplateText.isFilled(rule.head())) {
      return true;
    }
    if (!rule.closed()) {
      String effect = " has no closing brace, so the rule is ignored";
      findings.add(DiagnosticCode.PRINT_STYLE, style.span(rule), rule.quoted() + effect);
      return false;
    }
    if (!isKnown(rule)) {
      String effect = " is ignored with its content: the print engine does not know it";
      findings.add(DiagnosticCode.PRINT_STYLE, style.span(rule), rule.quoted() + effect);
      return false;
    }
    return !rule.isAt("@media") || FOR_PRINT.matcher(rule.head()).find();
  }

  /**
   * A nested rule is known only together with the rule around it, such as a margin box in a page.
   */
  private boolean isKnown(StyleRule rule) {
    if (rule.parent() < 0) {
      return engine.knowsRule("", rule.head(), "");
    }
    StyleRule around = rules.get(rule.parent());
    return (around.isAt("@page") || around.isAt("@media"))
        && engine.knowsRule(around.head() + "{", rule.head(), "}");
  }

  private void checkStatement(StyleDeclaration statement) {
    if (TemplateText.isFilled(statement.text())) {
      return;
    }
    // CSS allows imports only before all rules (CSS 2.1, 4.1.5).
    boolean first = rules.isEmpty() || statement.start() < rules.get(0).start();
    if (!first || !statement.text().matches("(?is)@(charset|import|namespace)\\b.*")) {
      findings.add(
          DiagnosticCode.PRINT_STYLE,
          style.span(statement),
          statement.quoted() + " is ignored",
          first ? "" : "write it before all rules");
    } else if (!isAddress(statement)) {
      findings.add(
          DiagnosticCode.TEMPLATE_ERROR,
          style.span(statement),
          statement.quoted() + " has an invalid address, so the PDF cannot be made",
          "write %20 instead of a space");
    }
  }

  /** Flying Saucer throws an exception at an import of anything else. */
  private static boolean isAddress(StyleDeclaration statement) {
    Matcher address = ADDRESS.matcher(statement.text());
    try {
      return !address.find() || URI.create(address.group(1)) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The parser takes the brace for a part of the next selector. */
  private void addStray(int brace) {
    findings.add(
        DiagnosticCode.PRINT_STYLE,
        style.file().span(brace, brace + 1),
        "this brace closes nothing, so the rule after it is ignored");
  }

  private void check(StyleRule rule, StyleDeclaration declaration) {
    Matcher hyphen = SOFT_HYPHEN.matcher(declaration.text());
    while (hyphen.find()) {
      int start = declaration.start();
      findings.add(
          DiagnosticCode.PRINT_STYLE,
          style.file().span(start + hyphen.start(), start + hyphen.end()),
          "a soft hyphen is printed as a hyphen, even within a line",
          "remove it");
    }
    if (TemplateText.isFilled(declaration.text()) || engine.knowsDeclaration(declaration.text())) {
      KnownLimitation.find(rule, declaration).ifPresent(limitation -> add(declaration, limitation));
    } else {
      findings.add(
          DiagnosticCode.PRINT_STYLE,
          style.span(declaration),
          declaration.quoted() + " is ignored: the print engine does not know it",
          UnsupportedCss.instead(declaration));
    }
  }

  private void add(StyleDeclaration declaration, KnownLimitation limitation) {
    findings.add(
        DiagnosticCode.PRINT_STYLE,
        style.span(declaration),
        declaration.quoted() + " " + limitation.effect(),
        limitation.instead());
  }
}
