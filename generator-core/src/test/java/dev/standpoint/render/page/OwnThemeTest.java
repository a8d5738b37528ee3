package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.Artifact;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with a template, a style sheet and a picture of its own. */
class OwnThemeTest {

  @TempDir Path theme;

  @BeforeEach
  void write() throws IOException {
    write("html/note.ftlh", "<!doctype html><title>Own</title><p>Own ${page.title}</p>");
    write("assets/screen.css", "p { color: teal }");
    write("assets/logo.svg", "<svg/>");
  }

  @Test
  void itsTemplateLaysOutItsPagesAndOursAllOthers() throws IOException {
    assertThat(text("notes/note.html"))
        .isEqualTo("<!doctype html><title>Own</title><p>Own A &amp; B</p>");
    assertThat(text("index.html")).contains("<h2>Notes</h2>");
  }

  @Test
  void itsStyleSheetStandsInForOursAndItsPictureIsThere() throws IOException {
    assertThat(text("assets/screen.css")).isEqualTo("p { color: teal }");
    assertThat(text("assets/logo.svg")).isEqualTo("<svg/>");
    assertThat(artifacts())
        .extracting(Artifact::path)
        .contains("assets/fonts/OFL-source-sans-3.txt");
  }

  private List<Artifact> artifacts() throws IOException {
    return HtmlRenderer.alone(ThemeReader.read(Optional.of(theme), theme))
        .render(WrittenProse.briefing("# A & B\n\nWords.\n"))
        .value();
  }

  private String text(String path) throws IOException {
    return artifacts().stream()
        .filter(artifact -> artifact.path().equals(path))
        .map(artifact -> new String(artifact.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private void write(String name, String text) throws IOException {
    Path file = theme.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }
}
