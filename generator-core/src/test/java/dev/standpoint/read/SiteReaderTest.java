package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.PackFile;
import dev.standpoint.model.SiteInfo;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.read.files.ContentFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void aSiteWithoutSettingsIsInEnglishAndHasNoName() {
    SiteReader.SiteParts parts =
        SiteReader.read(
            new ContentFiles(List.of(), Optional.empty(), Map.of(), List.of()), findings);

    assertThat(parts.site().info()).isEqualTo(new SiteInfo("", "", "en", ""));
    assertThat(parts.shared().defaults()).isEmpty();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void onlyKeysOfFrontMatterAreInherited() {
    SiteReader.SiteParts parts =
        read("title: Norra\nlang: nb\npublisher: Sea Press\nedition: 2\nas-of: 2031-03-12\n");

    assertThat(parts.site().info()).isEqualTo(new SiteInfo("Norra", "", "nb", "Sea Press"));
    assertThat(parts.shared().defaults()).containsOnlyKeys("lang", "publisher", "edition", "as-of");
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org           | https://example.org/
          https://example.org/          | https://example.org/
          http://example.org:8080/packs | http://example.org:8080/packs/
          """)
  void theBaseAddressEndsWithASlash(String written, String address) {
    assertThat(read("base-url: " + written + "\n").site().info().baseUrl()).isEqualTo(address);
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "example.org",
    "ftp://example.org",
    "https://",
    "https://example.org/?a=b",
    "https://example.org/#a",
    "https://example.org/a b"
  })
  void anyOtherBaseAddressIsAnError(String written) {
    assertThat(read("base-url: '" + written + "'\n").site().info().baseUrl()).isEmpty();
    assertThat(findings.list())
        .extracting(Diagnostic::line)
        .containsExactly(
            "standpoint.yaml:1:11: error: \"base-url\" is \""
                + written
                + "\" - expected an address such as https://example.org/packs/ [bad-value]");
  }

  @Test
  void anUnknownKeyIsAnErrorWithASuggestion() {
    read("titel: Norra\n");

    assertThat(findings.list())
        .extracting(Diagnostic::line)
        .containsExactly(
            "standpoint.yaml:1:1: error: unknown key \"titel\" in standpoint.yaml"
                + " - did you mean \"title\"? [unknown-key]");
  }

  @Test
  void sharedRegistersAreListedBelowShared() {
    SourceText actors =
        new SourceText(
            "actors.yaml", "- {id: holt, name: Ane Holt, member-of: [{of: gov-norra}]}\n");
    SiteReader.SiteParts parts =
        SiteReader.read(
            new ContentFiles(List.of(), Optional.empty(), Map.of("actors.yaml", actors), List.of()),
            findings);

    assertThat(parts.site().actors().ids()).containsExactly(new ActorId("holt"));
    assertThat(parts.site().named())
        .extracting(reference -> reference.id().value())
        .containsExactly("gov-norra");
    assertThat(parts.shared().files()).containsExactly(new PackFile("shared/actors.yaml", actors));
  }

  /** An unknown member could be in the part that was not read. */
  @Test
  void referencesToAnUnreadRegisterAreNotChecked() {
    SourceText issues =
        new SourceText("issues.yaml", "- {id: toll, question: Toll?, applies-to: [gov-norra]}\n");
    SiteReader.SiteParts parts =
        SiteReader.read(
            new ContentFiles(
                List.of(), Optional.empty(), Map.of("issues.yaml", issues), List.of("actors.yaml")),
            findings);

    assertThat(parts.site().named()).isEmpty();
  }

  private SiteReader.SiteParts read(String yaml) {
    return SiteReader.read(
        new ContentFiles(
            List.of(), Optional.of(new SourceText("standpoint.yaml", yaml)), Map.of(), List.of()),
        findings);
  }
}
