package dev.standpoint.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {

  private static final String PREFIX = "dev/standpoint/templates/";

  @TempDir Path folder;

  @Test
  void withoutOwnFilesTheThemeIsOurs() throws IOException {
    Theme theme = ThemeReader.read(Optional.empty(), folder);

    assertThat(theme.below("").keySet())
        .contains("html/index.ftlh", "parts/layout.ftlh", "print/pack.ftlh", "assets/screen.css");
    assertThat(theme.path("html/index.ftlh")).isEqualTo("html/index.ftlh");
  }

  @Test
  void anOwnFileReplacesOursOfTheSameName() throws IOException {
    Theme theme = own("html/note.ftlh", "own note", "assets/screen.css", "own style");

    assertThat(text(theme, "html/note.ftlh")).isEqualTo("own note");
    assertThat(text(theme, "assets/screen.css")).isEqualTo("own style");
    assertThat(text(theme, "html/index.ftlh")).contains("page.content");
  }

  @Test
  void anOwnFileOfANewNameIsAdded() throws IOException {
    Theme theme = own("assets/logo.svg", "<svg/>", "parts/own/box.ftlh", "box");

    assertThat(theme.below("assets/")).containsKeys("assets/logo.svg", "assets/screen.css");
    assertThat(theme.file("parts/own/box.ftlh")).isPresent();
  }

  @Test
  void messagesNameAnOwnFileAsTheProjectKnowsIt() throws IOException {
    assertThat(own("html/note.ftlh", "x").path("html/note.ftlh")).isEqualTo("theme/html/note.ftlh");
  }

  @Test
  void messagesNameAFileOutsideTheProjectByItsAbsolutePath() throws IOException {
    write("theme/html/note.ftlh", "x");
    Theme theme =
        ThemeReader.read(Optional.of(folder.resolve("theme")), folder.resolve("elsewhere"));

    assertThat(theme.path("html/note.ftlh"))
        .endsWith("/theme/html/note.ftlh")
        .hasSizeGreaterThan("/theme/html/note.ftlh".length());
  }

  @Test
  void filesOfSystemsAndEditorsAreNotPartOfATheme() throws IOException {
    Theme theme = own("assets/.DS_Store", "x", ".git/assets/a.css", "x", "assets/b.css", "x");

    assertThat(theme.below("assets/")).containsKey("assets/b.css");
    assertThat(theme.below("").keySet())
        .noneMatch(name -> name.contains("/.") || name.startsWith("."));
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> ThemeReader.read(Optional.of(folder.resolve("no")), folder))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFileInsteadOfAFolderIsReported() throws IOException {
    write("theme", "x");

    assertThatThrownBy(() -> ThemeReader.read(Optional.of(folder.resolve("theme")), folder))
        .isInstanceOf(NotDirectoryException.class);
  }

  /** As the plugin has it: the tests' own class path has the theme in a folder. */
  @Test
  void theThemeIsReadFromAJarToo() throws Exception {
    Theme ours = ThemeReader.read(Optional.empty(), folder);
    Path jar = folder.resolve("templates.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (var file : ours.below("").entrySet()) {
        entries.putNextEntry(new JarEntry(PREFIX + file.getKey()));
        entries.write(file.getValue());
      }
    }

    // The jar comes first, so that the theme is found in it.
    List<URL> path = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Object theme =
          loader
              .loadClass(ThemeReader.class.getName())
              .getMethod("read", Optional.class, Path.class)
              .invoke(null, Optional.empty(), folder);
      Object files = theme.getClass().getMethod("below", String.class).invoke(theme, "");

      assertThat(((Map<?, ?>) files).keySet()).isEqualTo(ours.below("").keySet());
    }
    // Windows could not delete a jar that is still open.
    assertThat(Files.deleteIfExists(jar)).isTrue();
  }

  private Theme own(String... namesAndTexts) throws IOException {
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      write("theme/" + namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return ThemeReader.read(Optional.of(folder.resolve("theme")), folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private static String text(Theme theme, String name) {
    return new String(theme.file(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
