package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Image;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.markdown.AttributesNode;
import dev.standpoint.read.markdown.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAttributesTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void anImageHasAnIdASizeAndARole() {
    assertThat(read("#fig-map width=50% height=8cm role=presentation"))
        .isEqualTo(new ImageAttributes("fig-map", "50%", "8cm", true, null));
    assertThat(lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"300, 300px", "300px, 300px", "0.5em, 0.5em", "2.25in, 2.25in", "100%, 100%"})
  void aBareNumberCountsPixels(String written, String length) {
    assertThat(read("width=" + written).width()).isEqualTo(length);
    assertThat(lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0cm", "101%", "-5px", "5 px", "wide", "1e3", "5rem", "123456"})
  void otherLengthsAreReportedAndIgnored(String written) {
    assertThat(read("width=\"" + written + "\"").width()).isEmpty();
    assertThat(lines())
        .containsExactly(
            "a.md:1:16: error: width is \""
                + written
                + "\", expected a length such as 50%, 300px,"
                + " 300 or 8cm [bad-value]");
  }

  @Test
  void aHeightIsNotAPercentage() {
    assertThat(read("height=50%").height()).isEmpty();
    assertThat(lines())
        .containsExactly(
            "a.md:1:16: error: height is \"50%\", expected a length such as 300px, 300 or 8cm"
                + " [bad-value]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#map|10|id \"map\" does not start with fig- - write \"fig-map\" [bad-id]",
        "#tbl-map|10|id \"tbl-map\" does not start with fig- - write \"fig-tbl-map\" [bad-id]",
        ".wide|10|class \"wide\" has no effect on an image or a table [attributes-not-used]",
        "widht=5|9|\"widht\" has no effect on an image or a table - did you mean \"width\"?"
            + " [attributes-not-used]",
        "width=5 width=6|17|\"width\" is given more than once in these braces; only the first is"
            + " used [attributes-not-used]",
        "#fig-a #fig-b|17|\"#fig-b\" is given more than once in these braces; only the first is"
            + " used [attributes-not-used]",
        "role=none|14|role is \"none\", expected presentation [bad-value]",
      })
  void aProblemIsReportedWhereItIsWritten(String attributes, int column, String message) {
    read(attributes);

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.at().column()).isEqualTo(column);
              assertThat(found.line()).endsWith(": " + message);
            });
  }

  @Test
  void anIdWithoutThePrefixIsNotUsed() {
    assertThat(read("#map").id()).isEmpty();
  }

  @Test
  void aTableHasOnlyAnId() {
    assertThat(ofTable("#tbl-costs")).isEqualTo("tbl-costs");
    assertThat(lines()).isEmpty();

    assertThat(ofTable("#fig-costs width=5")).isEmpty();
    assertThat(findings.list())
        .extracting(found -> found.code().toString())
        .containsExactly("attributes-not-used", "bad-id");
  }

  /** The first attribute is in column 9. */
  private ImageAttributes read(String attributes) {
    String note = "![a](b){" + attributes + "}";
    AttributesNode node =
        AttributesNode.ofImage(
                MarkdownParser.parse(note).getFirstChild().getFirstChildAny(Image.class))
            .orElseThrow();
    return ImageAttributes.read(node.attributes(), source(note), findings);
  }

  private String ofTable(String attributes) {
    String note = "Table: a {" + attributes + "}";
    AttributesNode node =
        AttributesNode.ofBlock(MarkdownParser.parse(note).getFirstChild()).orElseThrow();
    return ImageAttributes.ofTable(node.attributes(), source(note), findings).id();
  }

  private static NoteSource source(String note) {
    return new NoteSource(new SourceText("a.md", note), 0);
  }

  private List<String> lines() {
    return findings.list().stream().map(Diagnostic::line).toList();
  }
}
