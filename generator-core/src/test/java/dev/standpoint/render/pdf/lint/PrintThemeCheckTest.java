package dev.standpoint.render.pdf.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintThemeCheckTest {

  private static final Map<String, byte[]> THEME = theme();

  @Test
  void theDefaultThemeHasNoProblems() {
    Map<String, String> paths =
        THEME.keySet().stream().collect(Collectors.toMap(name -> name, UnaryOperator.identity()));

    assertThat(PrintThemeCheck.check(new Theme(THEME, paths))).isEmpty();
  }

  @Test
  void filesThatAreNotTheProjectsAreNotChecked() {
    Map<String, byte[]> files = new HashMap<>(THEME);
    files.put("print/desk.css", "p { display: flex }".getBytes(UTF_8));

    assertThat(PrintThemeCheck.check(new Theme(files, Map.of("print/more.css", "more.css"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "display: flex | use a table, floats or \"display: inline-block\"",
        "display: inline-grid | use a table, floats or \"display: inline-block\"",
        "color: var(--ink) | write the value itself",
        "--ink: #123 | write the value itself",
        "width: calc(100% - 2pt) | write the length itself",
        "margin: 0 2rem | write pt, mm, em or %",
        "height: 100vh | write pt, mm, em or %",
        "break-inside: avoid | write \"page-break-before\", \"page-break-after\" or \"page-break-inside\"",
        "overflow-wrap: anywhere | write \"word-wrap: break-word\"",
        "color: #12345678 | write the colour as #rrggbb",
        "color: hsl(9, 9%, 9%) | write the colour as #rrggbb",
        "margin-inline: 2pt | write the side, as in \"margin-left\"",
        "columns: 2 |",
        "transform: rotate(3deg) |",
        "box-shadow: 0 0 2pt #000 |",
        "color red |",
      })
  void whatTheEngineIgnoresIsReported(String declaration, String instead) {
    assertThat(inStyle("p { margin: 0; " + declaration + " }"))
        .containsExactly(
            "1:16 \""
                + declaration
                + "\" is ignored: the print engine does not know it"
                + (instead == null ? "" : " - " + instead));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hyphens: auto | has no effect: the print engine does not hyphenate",
        "text-align: justify | leaves gaps in lines, because the print engine does not hyphenate - write"
            + " \"text-align: left\"",
        "position: fixed | prints this on every page, over the text - move it to a margin box:"
            + " \"position: running(name)\" and \"content: element(name)\"",
        "list-style-type: square | draws shapes instead of text, which cannot be read aloud or copied - write"
            + " <span class=\"lbl\"> in each item and \"list-style: none\"",
        "list-style: inside | draws shapes instead of text, which cannot be read aloud or copied - write"
            + " <span class=\"lbl\"> in each item and \"list-style: none\"",
        "letter-spacing: 1pt | has no effect in the PDF",
        "background: linear-gradient(red, blue) | prints nothing: the print engine has no gradients - write a"
            + " colour",
      })
  void whatTheEngineDoesBadlyIsReported(String declaration, String effect) {
    assertThat(inStyle("p { " + declaration + " }"))
        .containsExactly("1:5 \"" + declaration + "\" " + effect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hyphens: none",
        "text-align: left",
        "position: absolute",
        "list-style: none outside",
        "letter-spacing: 0",
        "letter-spacing: normal",
        "background: #fff url(data:image/png;base64,flex) no-repeat",
        "content: 'display: flex; var(--x) }'",
        "color: red /* display: flex; */",
        "display: inline",
      })
  void whatTheEngineDoesIsNotReported(String declaration) {
    assertThat(inStyle("p { " + declaration + " }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"section", "p > nav", "td, section.wide", "main[id], p"})
  void inlinePartsOfThePageAreReported(String selectors) {
    assertThat(inStyle(selectors + " { display: inline }"))
        .singleElement()
        .asString()
        .contains("\"display: inline\" ignores page breaks within it and gives wrong page numbers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"section p", ".section", "section:before", "nav li", "section-title"})
  void otherElementsMayBeInline(String selectors) {
    assertThat(inStyle(selectors + " { display: inline }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "\\ad ", "\\AD ", "\\0000ad", "\\00ad "})
  void softHyphensInStylesAreReportedAtTheirPlaces(String hyphen) {
    assertThat(inStyle("p:before {\n  content: \"\ud83d\uddf3 min" + hyphen + "ister\" }"))
        .containsExactly(
            "2:18 a soft hyphen is printed as a hyphen, even within a line - remove it");
  }

  @Test
  void otherEscapesAreNotSoftHyphens() {
    assertThat(inStyle("p:before { content: \"\\b7 \\adf \\0ade\" }")).isEmpty();
  }

  @Test
  void textInAMarginBoxNeedsAFont() {
    assertThat(
            inStyle(
                """
                @page {
                  margin: 2cm;
                  @top-left { content: "Desk " counter(page) }
                  @top-right { content: "Desk"; font: 8pt "Source Sans 3" }
                  @bottom-left { content: element(as-of) }
                  @bottom-right { content: none }
                  @bottom-center { content: "" }
                }
                """))
        .containsExactly(
            "3:15 \"content: \"Desk \" counter(page)\" inherits no font here, so it may be"
                + " printed in any - write a font-family in \"@top-left\"");
  }

  @Test
  void aBlockOnALandscapePageNeedsAWidth() {
    assertThat(
            inStyle(
                """
                @page map { size: 297mm 210mm }
                @page tall { size: 210mm 297mm }
                .map { page: map }
                .chart { page: landscape !important }
                .tall { page: tall }
                .wide { page: map; width: 267mm }
                .plan { page: map }
                .plan { width: 26cm }
                """))
        .containsExactly(
            "3:8 \"page: map\" leaves this as narrow as the first page - add a width"
                + " such as \"width: 267mm\"",
            "4:10 \"page: landscape !important\" leaves this as narrow as the first page"
                + " - add a width such as \"width: 267mm\"");
  }

  @Test
  void aBlockNeedsNoWidthIfTheFirstPageIsWide() {
    assertThat(inStyle("@page { size: A4 landscape } .map { page: landscape }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p:is(.a)",
        "p ~ p",
        "@supports (display: grid)",
        "@media print and (color)",
        "@page :blank",
        "@keyframes turn",
      })
  void rulesThatTheEngineIgnoresAreReportedOnce(String head) {
    assertThat(inStyle("p { color: red }\n" + head + " { p { display: flex } }"))
        .containsExactly(
            "2:1 \"" + head + "\" is ignored with its content: the print engine does not know it");
  }

  @Test
  void nestedRulesAreIgnored() {
    assertThat(inStyle("p { color: red; em { color: blue } }"))
        .containsExactly(
            "1:17 \"em\" is ignored with its content: the print engine does not know it");
  }

  @Test
  void stylesForScreensAreNotChecked() {
    assertThat(inStyle("@media screen { p { display: flex } }")).isEmpty();
    assertThat(inStyle("@media screen, print { p { display: flex } }")).hasSize(1);
  }

  @Test
  void statementsAfterRulesAreReported() {
    assertThat(
            inStyle("@charset \"utf-8\"; @import \"a.css\";\np { color: red }\n@import 'b.css';"))
        .containsExactly("3:1 \"@import 'b.css'\" is ignored - write it before all rules");
    assertThat(inStyle("@layer base;")).containsExactly("1:1 \"@layer base\" is ignored");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a b.css'", "url(a b.css)", "\"%\"", "url( 'http://[' )"})
  void anImportOfAnInvalidAddressIsAnError(String address) {
    assertThat(found("print/desk.css", "@import " + address + ";"))
        .extracting(Diagnostic::line)
        .containsExactly(
            "src/theme/print/desk.css:1:1: error: \"@import "
                + address
                + "\" has an invalid address, so the PDF cannot be made - write %20 instead of a space"
                + " [template-error]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a%20b.css'", "url(a.css)", "url( \"../print/a.css\" ) print", "''"})
  void otherImportsAreFine(String address) {
    assertThat(inStyle("@import " + address + ";")).isEmpty();
  }

  @Test
  void unmatchedBracesAreReported() {
    assertThat(inStyle("p { color: red\n@page { margin: 0 }"))
        .containsExactly("1:1 \"p\" has no closing brace, so the rule is ignored");
    assertThat(inStyle("p { color: red } }"))
        .containsExactly("1:18 this brace closes nothing, so the rule after it is ignored");
  }

  @Test
  void aFontThatIsNotEmbeddedIsAnError() {
    String font = "@font-face { font-family: A; src: url(a.ttf); ";

    assertThat(found("print/desk.css", font + "}"))
        .extracting(Diagnostic::line)
        .containsExactly(
            "src/theme/print/desk.css:1:1: error: this font is not embedded in the PDF - add"
                + " \"-fs-pdf-font-embed: embed\" \"-fs-pdf-font-encoding: Identity-H\""
                + " [print-font]");
    assertThat(inStyle(font + "-fs-pdf-font-embed: embed; -fs-pdf-font-encoding: winansi }"))
        .containsExactly(
            "1:1 this font is not embedded in the PDF - add \"-fs-pdf-font-encoding:"
                + " Identity-H\"");
    assertThat(inStyle(font + "-fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.woff2", "\"a.WOFF\"", "data:font/ttf;base64,AA.ttf", "http://h/a.ttf"})
  void aFontThatTheEngineDoesNotReadIsAnError(String address) {
    String src = "src: url(" + address + ")";

    assertThat(
            inStyle(
                "@font-face { -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H; "
                    + src
                    + " }"))
        .containsExactly(
            "1:76 \""
                + src
                + "\" is not a font file that the print engine reads - save it as TTF in the theme");
  }

  @Test
  void severalFilesForOneFontAreIgnored() {
    String src = "src: url(a.woff2) format('woff2'), url(a.ttf)";

    assertThat(
            inStyle(
                "@font-face { -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H; "
                    + src
                    + " }"))
        .first()
        .isEqualTo(
            "1:76 \""
                + src
                + "\" is ignored: the print engine does not know it - write one TTF file");
  }

  @Test
  void aPrintStyleWithoutFontsIsAnError() {
    assertThat(found("print/print.css", "p { color: red }"))
        .extracting(Diagnostic::line)
        .containsExactly(
            "src/theme/print/print.css:1:1: error: the print style declares no font - copy the"
                + " @font-face rules of the default style [print-font]");
    assertThat(found("print/print.css", "@import 'fonts.css';")).isEmpty();
  }

  @Test
  void captionsAreReported() {
    assertThat(
            inTemplate(
                "<#-- <caption> --><!-- <caption> -->\n<table><caption>Who</caption></table>"))
        .containsExactly(
            "2:8 a caption can be on the page before its table - write a <p> before the table,"
                + " with \"page-break-after: avoid\"");
  }

  @Test
  void partsThatPrintUsesAreChecked() {
    assertThat(found("parts/held.ftlh", "<caption>")).hasSize(1);
    assertThat(found("parts/recorded.ftlh", "<caption>")).as("of screens alone").isEmpty();
    assertThat(found("html/note.ftlh", "<caption>")).isEmpty();
  }

  @Test
  void whatAPartHasForOneMediumIsNotChecked() {
    String part =
        "<#if !printed><caption>a</caption></#if><#if x><#if y></#if><caption></caption></#if>";

    assertThat(found("parts/matrix.ftlh", part)).extracting(PrintThemeCheckTest::shown).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "&#173;", "&#xAD;", "&#0173;"})
  void softHyphensInPrintTemplatesAreReported(String hyphen) {
    assertThat(inTemplate("<p>min" + hyphen + "ister</p>"))
        .containsExactly(
            "1:7 a soft hyphen is printed as a hyphen, even within a line - remove it");
    assertThat(found("parts/held.ftlh", "min" + hyphen + "ister")).as("for screens").isEmpty();
  }

  @Test
  void entitiesThatXmlLacksAreReported() {
    assertThat(inTemplate("<p>a &amp; b&nbsp;c &shy;</p>"))
        .containsExactly(
            "1:13 \"&nbsp;\" is not an entity of XML - write the character"
                + " or its number, such as \"&#160;\"",
            "1:21 \"&shy;\" is not an entity of XML - remove it");
  }

  @Test
  void stylesInTemplatesAreChecked() {
    assertThat(
            inTemplate(
                """
                <style>p { display: flex; color: ${ink} }</style>
                <p title="display: flex" style="color: ${a?map(x -> "}")}; hyphens: auto">
                <p style='font-family: &quot;A;B&quot;; <#if a gt b>gap: 2pt</#if>'>
                """))
        .containsExactly(
            "1:12 \"display: flex\" is ignored: the print engine does not know it - use a table,"
                + " floats or \"display: inline-block\"",
            "2:60 \"hyphens: auto\" has no effect: the print engine does not hyphenate",
            "3:53 \"gap: 2pt\" is ignored: the print engine does not know it");
  }

  @Test
  void columnsCountFromAfterAByteOrderMark() {
    assertThat(inStyle("\ufeffp { display: flex }")).singleElement().asString().startsWith("1:5 ");
  }

  @Test
  void aLongDeclarationIsCut() {
    assertThat(inStyle("p { quotes: " + "x".repeat(99) + ";\n\n gap:\n  1pt }"))
        .anySatisfy(line -> assertThat(line).startsWith("3:2 \"gap: 1pt\" is ignored"));
    assertThat(inStyle("p { gap: " + "\ud83d\uddf3".repeat(99) + " }"))
        .singleElement()
        .asString()
        .contains("gap: " + "\ud83d\uddf3".repeat(55) + "\u2026\" is ignored");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: var(--x) }\n",
        "{",
        "}",
        "p{",
        "@media all{",
        "(",
        "a(",
        "/*",
        "\"",
        "'\n",
        "\\",
        "url(",
        ":",
        ";",
        "1",
        "gap: 1",
        "nav,",
        "nav ",
        "none ",
        "@page{@top-left{content:none ",
        "<style>",
        "<a style=\"&",
        "<#if print>",
        "<#if (",
        "${",
        "<",
        "&",
        "\0",
        "\ud83d",
      })
  @Timeout(10)
  void hugeAndMalformedFilesTakeNoTime(String part) {
    String huge = part.repeat(50_000 / part.length());

    assertThat(found("print/desk.css", huge)).isNotNull();
    assertThat(found("print/desk.css", "p { gap: " + huge)).isNotNull();
    assertThat(found("print/desk.css", "p { gap: " + huge + " }")).isNotNull();
    assertThat(found("print/desk.css", "@page{@top-left{content:" + huge + "}}")).isNotNull();
    assertThat(found("print/own.ftlh", huge)).isNotNull();
  }

  private static List<String> inStyle(String css) {
    return found("print/desk.css", css).stream().map(PrintThemeCheckTest::shown).toList();
  }

  private static List<String> inTemplate(String markup) {
    return found("print/pack.ftlh", markup).stream().map(PrintThemeCheckTest::shown).toList();
  }

  private static String shown(Diagnostic found) {
    return found.at().line() + ":" + found.at().column() + " " + found.advice();
  }

  /** The faults of a project with one file of its own, in the order of its text. */
  private static List<Diagnostic> found(String name, String text) {
    Map<String, byte[]> files = new HashMap<>(THEME);
    files.put(name, text.getBytes(UTF_8));
    Theme theme = new Theme(files, Map.of(name, "src/theme/" + name));
    return PrintThemeCheck.check(theme).stream().sorted().toList();
  }

  private static Map<String, byte[]> theme() {
    try {
      return Map.copyOf(ThemeReader.read(Optional.empty(), Path.of("")).below(""));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
