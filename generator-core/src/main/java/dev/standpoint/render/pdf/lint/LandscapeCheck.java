package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.model.CssLength;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports blocks on landscape pages without a width: Flying Saucer makes every block as wide as the
 * document's first page.
 */
final class LandscapeCheck {

  /** A rule for pages of a name, such as {@code @page wide}. */
  private static final Pattern PAGE = Pattern.compile("(?i)@page\\s+([-\\w]+).*", Pattern.DOTALL);

  /** A rule that the document's first page follows too. */
  private static final Pattern EVERY_PAGE = Pattern.compile("(?i)@page\\s*(:\\s*first)?");

  /** Width and height, in this order (CSS Paged Media 3, 7.1). */
  private static final Pattern LENGTHS = Pattern.compile("([\\w.]{1,20})\\s+([\\w.]{1,20})");

  private final List<PrintStyle> styles;

  /** The names of landscape pages. */
  private final Set<String> landscape = new HashSet<>();

  /** Selectors with a width in any rule: it need not be in the rule that names the page. */
  private final Set<String> withWidth = new HashSet<>();

  /** If the first page is landscape itself, every block is wide enough. */
  private boolean firstIsWide;

  /** {@code styles} are all styles of the document, including ours. */
  LandscapeCheck(List<PrintStyle> styles) {
    this.styles = styles;
    for (PrintStyle style : styles) {
      style.sheet().rules().forEach(this::note);
    }
  }

  private void note(StyleRule rule) {
    Matcher page = PAGE.matcher(rule.head());
    if (rule.isAt("@page") && rule.last("size").filter(LandscapeCheck::isLandscape).isPresent()) {
      firstIsWide |= EVERY_PAGE.matcher(rule.head()).matches();
      if (page.matches()) {
        landscape.add(page.group(1));
      }
    }
    if (rule.last("width").isPresent()) {
      selectors(rule).forEach(withWidth::add);
    }
  }

  void check(DiagnosticCollector findings) {
    if (firstIsWide) {
      return;
    }
    styles.stream().filter(PrintStyle::own).forEach(style -> check(style, findings));
  }

  private void check(PrintStyle style, DiagnosticCollector findings) {
    for (StyleRule rule : style.sheet().rules()) {
      rule.last("page")
          .filter(page -> landscape.contains(name(page)) && isWithoutWidth(rule))
          .ifPresent(
              page ->
                  findings.add(
                      DiagnosticCode.PRINT_STYLE,
                      style.span(page),
                      page.quoted() + " leaves this as narrow as the first page",
                      "add a width such as \"width: 267mm\""));
    }
  }

  /** From the text as written: names of pages are case-sensitive. */
  private static String name(StyleDeclaration page) {
    return page.text().substring(page.text().indexOf(':') + 1).replace("!important", "").strip();
  }

  private boolean isWithoutWidth(StyleRule rule) {
    return rule.last("width").isEmpty()
        && (rule.head().isEmpty() || !selectors(rule).allMatch(withWidth::contains));
  }

  /** One by one, with single spaces, so that equal selectors are equal strings. */
  private static Stream<String> selectors(StyleRule rule) {
    return Stream.of(rule.head().split(",")).map(part -> part.strip().replaceAll("\\s+", " "));
  }

  private static boolean isLandscape(StyleDeclaration size) {
    Matcher lengths = LENGTHS.matcher(size.value());
    return size.value().contains("landscape")
        || (lengths.lookingAt() && points(lengths.group(1)) > points(lengths.group(2)));
  }

  /** 0 for what is not a length to the engine either. */
  private static double points(String written) {
    return CssLength.parse(written).map(CssLength::points).orElse(0.0);
  }
}
