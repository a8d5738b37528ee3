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
 * Checks a project's own print styles and templates for what Flying Saucer ignores or does badly:
 * it reports nothing itself.
 */
public final class PrintThemeCheck {

  private static final String PRINT = "print/";

  /** The templates of the document and of the views in it. */
  private static final List<String> TEMPLATES = List.of(PRINT + "pack.ftlh", "parts/placed.ftlh");

  private static final String STYLE = PRINT + "print.css";

  /** A template that another one imports or includes, by its name. */
  private static final Pattern USED =
      Pattern.compile("<#(?:import|include)\\s+[\"']/?([^\"']+)[\"']");

  private final Theme theme;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  /** All styles of the document: rules of the project may depend on ours. */
  private final List<PrintStyle> styles = new ArrayList<>();

  private PrintThemeCheck(Theme theme) {
    this.theme = theme;
  }

  /** Only the project's own files are reported. */
  public static List<Diagnostic> check(Theme theme) {
    if (theme.own().stream().allMatch(name -> name.matches("(html|assets)/.*"))) {
      return List.of();
    }
    PrintThemeCheck check = new PrintThemeCheck(theme);
    check.read();
    check.check();
    return check.findings.list();
  }

  /** Reads ours too: whether a rule of the project is right may depend on them. */
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

  /** A statement may import a style with fonts from elsewhere in the theme. */
  private static boolean mayDeclareFonts(PrintStyle style) {
    return !style.sheet().statements().isEmpty()
        || style.sheet().rules().stream().anyMatch(rule -> rule.isAt(FontFaceCheck.FONT_FACE));
  }

  /** The templates of print, and those that they import or include. */
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
