package dev.standpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of files and options, which users write in their own files and scripts. */
class OutputNamesTest {

  @ParameterizedTest
  @EnumSource(DataFile.class)
  void aDataFileIsInTheFolderOfData(DataFile file) {
    assertThat(file.path()).isEqualTo("data/" + file.fileName());
    assertThat(file.fileName()).matches("[a-z]+(\\.[a-z]+)+");
  }

  @Test
  void noTwoDataFilesHaveTheSameName() {
    assertThat(Arrays.stream(DataFile.values()).map(DataFile::fileName))
        .doesNotHaveDuplicates()
        .contains("pack.json", "pack.schema.json");
  }

  @Test
  void optionsOfAPdfAreWrittenInLowerCase() {
    assertThat(Arrays.stream(PdfProfile.values()).map(PdfProfile::toString))
        .containsExactly("brief", "full");
    assertThat(Arrays.stream(Paper.values()).map(Paper::toString)).containsExactly("a4", "letter");
  }

  @Test
  void theLanguageOfTheMachineDoesNotChangeTheNames() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PdfProfile.BRIEF).hasToString("brief");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void aPdfIsPrintedOnA4WithoutAChosenProfile() {
    assertThat(PdfOptions.DEFAULT).isEqualTo(new PdfOptions(Optional.empty(), Paper.A4, List.of()));
  }

  @Test
  void anErrorOfATemplateKeepsItsDiagnosticAndItsCause() {
    Diagnostic found =
        Diagnostic.of(DiagnosticCode.TEMPLATE_ERROR, Span.startOf("page.ftlh"), "unclosed tag");
    IllegalStateException cause = new IllegalStateException();
    RenderException error = new RenderException(found, cause);

    assertThat(error).hasMessage(found.line()).hasCause(cause);
    assertThat(error.diagnostic()).isSameAs(found);
  }
}
