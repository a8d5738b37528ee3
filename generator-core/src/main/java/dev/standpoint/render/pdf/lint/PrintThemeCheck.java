package dev.standpoint.render.pdf.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.theme.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Flying Saucer would not do, or not do well, of a project's own print style and templates: it
 * says nothing of it itself.
 */
public final class PrintThemeCheck {

  private static final String PRINT = "print/";

  /** What the document is made of: one template is filled for it, and one for each view in it. */
  private static final List<String> TEMPLATES = List.of(PRINT + "pack.ftlh", "parts/placed.ftlh");

  private static final String STYLE = PRINT + "print.css";

  private static final Pattern USED =
      Pattern.compile("<#(?:import|include)\\s+[\"']/?([^\"']+)[\"']");

  private final Theme theme;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final List<PrintStyle> styles = new ArrayList<>();

  private PrintThemeCheck(Theme theme) {
    this.theme = theme;
  }

  /** Faults of the project's own files alone. */
  public static List<Diagnostic> check(Theme theme) {
    if (theme.own().stream().allMatch(name -> name.matches("(html|assets)/.*"))) {
      return List.of();
    }
    PrintThemeCheck check = new PrintThemeCheck(theme);
    check.read();
    check.check();
    return check.findings.list();
  }

  private void read() {
    for (String name : theme.below(PRINT).keySet()) {
      if (name.endsWith(".css")) {
        SourceText file = file(name);
        styles.add(new PrintStyle(file, StyleSheet.of(StyleText.of(0, file.text())), isOwn(name)));
      }
    }
    templates().forEach(this::readTemplate);
  }

  private void readTemplate(String name) {
    SourceText file = file(name);
    TemplateText text = TemplateText.of(file.text());
    TemplateMarkup markup = TemplateMarkup.of(text);
    markup.styles().forEach(sheet -> styles.add(new PrintStyle(file, sheet, isOwn(name))));
    if (isOwn(name)) {
      MarkupCheck check = new MarkupCheck(file, text, findings);
      check.check(markup);
      if (name.startsWith(PRINT)) {
        check.checkSoftHyphens();
      }
    }
  }

  private void check() {
    styles.stream()
        .filter(PrintStyle::own)
        .forEach(style -> new StyleCheck(style, findings).check());
    new LandscapeCheck(styles).check(findings);
    if (isOwn(STYLE) && styles.stream().noneMatch(PrintThemeCheck::mayDeclareFonts)) {
      findings.add(
          DiagnosticCode.PRINT_FONT,
          Span.startOf(theme.path(STYLE)),
          "the print style declares no font",
          "copy the @font-face rules of the default style");
    }
  }

  /** Itself, or by what it imports, which may lie elsewhere in the theme. */
  private static boolean mayDeclareFonts(PrintStyle style) {
    return !style.sheet().statements().isEmpty()
        || style.sheet().rules().stream().anyMatch(rule -> rule.isAt(FontFaceCheck.FONT_FACE));
  }

  /** Those of print, and what they use. */
  private SortedSet<String> templates() {
    SortedSet<String> found = new TreeSet<>();
    Deque<String> names = new ArrayDeque<>(TEMPLATES);
    names.addAll(theme.below(PRINT).keySet());
    while (!names.isEmpty()) {
      String name = names.pop();
      if (name.endsWith(".ftlh") && theme.file(name).isPresent() && found.add(name)) {
        Matcher used = USED.matcher(file(name).text());
        while (used.find()) {
          names.push(used.group(1));
        }
      }
    }
    return found;
  }

  private boolean isOwn(String name) {
    return theme.own().contains(name);
  }

  private SourceText file(String name) {
    String text = new String(theme.file(name).orElseThrow(), UTF_8);
    return new SourceText(theme.path(name), text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
