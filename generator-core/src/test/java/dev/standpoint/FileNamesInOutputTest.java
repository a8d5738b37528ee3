package dev.standpoint;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.FileNames;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the files, ids and names of a pack are, every system can hold the output. */
class FileNamesInOutputTest {

  /** Names that some system refuses, takes for another or for the place of something else. */
  private static final List<String> ODD =
      List.of(
          "con",
          "AUX",
          "nul.txt",
          "lpt1.",
          "com1 ",
          "-",
          "...",
          "a.",
          "a..b",
          "index",
          "INDEX",
          "sources",
          "assets",
          "~",
          "%2e%2e",
          "..%2f",
          "$HOME",
          "a b",
          "a:b",
          "a\\b",
          "a\"b",
          "a|b",
          "a*?",
          "caf\u00e9",
          "CAFE",
          "\u65b0",
          "\u0645\u0631\u062d\u0628\u0627",
          "\u202egnp",
          "\ud83d\ude80");

  @TempDir Path folder;
  private Packs packs;

  @BeforeEach
  void writeAPack() throws IOException {
    packs = Packs.crossing(folder, "Talks ended in Vik.\n");
  }

  @Test
  void notesAndPicturesMayHaveAnyName() throws IOException {
    StringBuilder shown = new StringBuilder("The pictures.\n");
    for (String name : names()) {
      // Each in a folder of its own, where names that are too much alike get longer addresses.
      write("n" + names().indexOf(name) + "/" + name + ".md", "Talks ended in Vik.\n");
      if (name.matches("[\\p{L} ]+")) {
        Path picture = packs.content().resolve("crossing/images/" + name + ".png");
        Files.createDirectories(picture.resolveSibling(""));
        ImageIO.write(new BufferedImage(1, 1, TYPE_INT_RGB), "png", picture.toFile());
        shown.append("\n![a picture](<images/").append(name).append(".png>)\n");
      }
    }
    write("10-courier.md", shown.toString());

    assertThat(build()).isEmpty();
    assertThat(packs.output().resolve("crossing/assets/images")).isNotEmptyDirectory();
    everySystemTakes(packs.output());
  }

  @Test
  void linksAreComposedOrApartWhateverTheFilesAre() throws IOException {
    String note = "r\u00e9sum\u00e9.md";
    String picture = "images/caf\u00e9.png";
    write(apart(note), "Talks ended in Vik.\n");
    Path file = packs.content().resolve("crossing").resolve(apart(picture));
    Files.createDirectories(file.resolveSibling(""));
    ImageIO.write(new BufferedImage(1, 1, TYPE_INT_RGB), "png", file.toFile());
    write(
        "10-courier.md",
        "![a](%s) ![b](%s)\n[c](%s) [d](%s)\n"
            .formatted(picture, apart(picture), note, apart(note)));

    assertThat(build()).isEmpty();
    assertThat(Files.readString(packs.output().resolve("crossing/notes/courier.html")))
        .containsPattern("href=\"[^\"]+\">c</a>")
        .containsPattern("href=\"[^\"]+\">d</a>");
    try (Stream<Path> pictures = Files.list(packs.output().resolve("crossing/assets/images"))) {
      assertThat(pictures).hasSize(1);
    }
  }

  /** With accents apart from their letters, as macOS has names of files. */
  private static String apart(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD);
  }

  @Test
  void entriesOfRegistersMayHaveAnyNames() throws IOException {
    StringBuilder actors = new StringBuilder(Packs.ACTORS);
    StringBuilder sources = new StringBuilder(Packs.SOURCES);
    StringBuilder note = new StringBuilder();
    int number = 0;
    List<String> names = names();
    names.remove("INDEX"); // too much like "index" to be an id as well
    for (String name : names) {
      String letters = name.replaceAll("[^A-Za-z]+", "");
      boolean plain = letters.equals(name) && name.length() < 100;
      String id = plain ? name : letters.substring(0, Math.min(9, letters.length())) + "a" + number;
      String quoted = name.replace("'", "''");
      actors.append("- {id: ").append(id).append(", name: 'N ").append(quoted).append("'}\n");
      sources.append("- {id: ").append(id).append(", title: T, issued: 2031-03-12, outlet: 'N ");
      sources.append(quoted).append("'}\n");
      note.append("Holt [agreed]{.for actor=").append(id).append(" on=crossing} [@");
      note.append(id).append("].\n\n");
      number++;
    }
    write("actors.yaml", actors.toString());
    write("sources.yaml", sources.toString());
    write("10-courier.md", note.toString());

    assertThat(build().stream().filter(line -> line.contains(": error: "))).isEmpty();
    everySystemTakes(packs.output());
  }

  @Test
  void foldersOfPacksMayHaveAnyName() throws IOException {
    List<String> titles = new ArrayList<>();
    for (String name :
        List.of("con", "aux.txt", "lpt1.", "x.", "\u65b0", "a".repeat(255), "\u33a8".repeat(85))) {
      TextFiles.write(packs.content().resolve(name), "pack.md", "---\ntitle: T\n---\n\nText.\n");
      titles.add(name);
    }

    assertThat(build()).isEmpty();
    try (Stream<Path> folders = Files.list(packs.output())) {
      assertThat(folders.filter(Files::isDirectory)).hasSizeGreaterThan(titles.size());
    }
    everySystemTakes(packs.output());
  }

  @Test
  void twoNotesThatDifferOnlyInComposedLettersAreReportedOrKeptApart() throws IOException {
    write("caf\u00e9.md", "One.\n");
    write(Normalizer.normalize("caf\u00e9", Normalizer.Form.NFD) + ".md", "Other.\n");
    write("CAF\u00c9.md", "Third.\n");

    assertThat(build())
        .hasSize(2)
        .allMatch(
            line -> line.endsWith("have the same address, notes/cafe.html [clashing-address]"));
    assertThat(packs.output()).doesNotExist();
  }

  /** The odd names, and some of 200 bytes and more, as far as this system takes them. */
  private static List<String> names() {
    List<String> names = new ArrayList<>(ODD);
    names.add("a".repeat(250));
    names.add("a".repeat(249) + "b");
    names.add("\u33a8".repeat(83));
    names.add("\u0436".repeat(125));
    return names;
  }

  private void write(String path, String text) throws IOException {
    TextFiles.write(packs.content().resolve("crossing"), path, text);
  }

  private List<String> build() throws IOException {
    GenerateResult result = Generator.generate(packs.withPdf());
    assertThat(result.failure()).isEmpty();
    return result.diagnostics().stream().map(Diagnostic::line).toList();
  }

  private static void everySystemTakes(Path output) throws IOException {
    Set<String> folded = new HashSet<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path place : walk.filter(at -> !at.equals(output)).toList()) {
        String name = String.valueOf(place.getFileName());
        assertThat(FileNames.isReserved(name)).as(name).isFalse();
        assertThat(name).matches("[^<>:\"/\\\\|?*\\p{Cntrl}]*[^<>:\"/\\\\|?*\\p{Cntrl}. ]");
        assertThat(name.getBytes(UTF_8).length).as(name).isLessThan(240);
        String path = FileNames.folded(output.relativize(place).toString());
        assertThat(folded.add(path)).as(path).isTrue();
      }
    }
  }
}
