package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.ReportedException;
import dev.standpoint.model.Sha256;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.page.WrittenProse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of Java and of libraries end in one diagnostic, and the former output stays. */
class StoppedBuildTest {

  private static final String ENDLESS = "<#macro again><@again/></#macro><@again/>\n";

  @TempDir Path folder;
  private Packs packs;
  private SortedMap<String, String> former;

  @BeforeEach
  void buildOnce() throws IOException {
    packs = Packs.crossing(folder, "> ".repeat(30) + "Talks *ended **in *Vik* now** x*.\n");
    assertThat(Generator.generate(packs.withPdf()).rejected()).isFalse();
    former = output();
  }

  @Test
  void aPageTemplateThatCallsItselfWithoutEndIsReported() throws IOException {
    TextFiles.write(folder, "src/theme/html/note.ftlh", ENDLESS);

    assertThat(lines(packs.withTemplates("src/theme")))
        .containsExactly(
            "src/theme/html/note.ftlh:1:1: error: this template is nested too deeply, or calls"
                + " itself without end [template-error]");
    assertThat(output()).isEqualTo(former);
  }

  @Test
  void aPrintTemplateThatCallsItselfWithoutEndIsReported() throws IOException {
    TextFiles.write(folder, "src/theme/print/pack.ftlh", ENDLESS);

    assertThat(lines(packs.withPdfAndTemplates("src/theme")))
        .containsExactly(
            "src/theme/print/pack.ftlh:1:1: error: this template is nested too deeply, or calls"
                + " itself without end [template-error]");
    assertThat(output()).isEqualTo(former);
  }

  @Test
  void aTemplateTooDeepToParseIsReported() throws IOException {
    String deep = "<#if true>".repeat(20_000) + "</#if>".repeat(20_000);
    TextFiles.write(folder, "src/theme/html/note.ftlh", deep);

    assertThat(lines(packs.withTemplates("src/theme")))
        .containsExactly(
            "src/theme/html/note.ftlh:1:1: error: this template is nested too deeply, or calls"
                + " itself without end [template-error]");
  }

  @Test
  void aPrintLayoutThatIsNestedTooDeeplyForThePdfIsReported() throws IOException {
    int depth = 20_000;
    TextFiles.write(
        folder,
        "src/theme/print/pack.ftlh",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>a</title></head><body>"
            + "<div>".repeat(depth)
            + "a"
            + "</div>".repeat(depth)
            + "</body></html>");

    assertThat(lines(packs.withPdfAndTemplates("src/theme")))
        .singleElement()
        .asString()
        .startsWith("src/packs/crossing/pack.md:1:1: error: a bug of Standpoint stopped the build")
        .contains("while making the PDF of this pack: StackOverflowError")
        .endsWith("[internal-error]");
    assertThat(output()).isEqualTo(former);
  }

  @Test
  void aRendererThatRunsOutOfMemoryNamesItsPackAndProduct() {
    Renderer renderer =
        SiteRenderer.guarded(
            "the PDF",
            briefing -> {
              throw new OutOfMemoryError();
            });

    assertThatThrownBy(() -> renderer.render(WrittenProse.briefing("Talks ended.\n")))
        .isInstanceOf(ReportedException.class)
        .hasMessageContaining("memory ran out while making the PDF of this pack");
  }

  /** Sizes of heaps between too small to start and large enough: memory runs out anywhere. */
  @ParameterizedTest
  @ValueSource(strings = {"-Xmx12m", "-Xmx15m", "-Xmx18m", "-Xmx24m"})
  void aBuildWithLittleMemoryEndsInOneLine(String heap) throws Exception {
    endsInOneLine("[out-of-memory]", heap);
  }

  /** The main thread reads, checks and computes. */
  @ParameterizedTest
  @ValueSource(strings = {"-Dstack=65536", "-Dstack=131072", "-Dstack=196608"})
  void aBuildWithASmallStackEndsInOneLine(String stack) throws Exception {
    endsInOneLine("[internal-error]", stack);
  }

  /** With the former output, or with the same output built again. */
  private void endsInOneLine(String code, String option) throws Exception {
    List<String> printed = BuildProcess.output(folder, option);

    assertThat(printed).last().isIn("built", "rejected");
    if (printed.contains("rejected")) {
      assertThat(printed).hasSize(2).first().asString().startsWith("src/packs").endsWith(code);
    }
    assertThat(output()).isEqualTo(former);
  }

  private List<String> lines(GenerateRequest request) throws IOException {
    GenerateResult result = Generator.generate(request);
    assertThat(result.rejected()).isTrue();
    return result.diagnostics().stream().map(Diagnostic::line).toList();
  }

  /** Every file below the folder of the output, hidden ones too, with a hash of its bytes. */
  private SortedMap<String, String> output() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    TextFiles.read(packs.output())
        .forEach((path, bytes) -> files.put(path, new Sha256().add(bytes).hex(32)));
    return files;
  }
}
