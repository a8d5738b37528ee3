package dev.standpoint;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A project made of an example of the author's guide. A line {@code == name} starts a file; the
 * text before the first is a note. What the example does not have comes from the guide's pack,
 * unless it lays out the folder of all packs.
 */
record GuideExample(Path project, Set<Path> commonRegisters) {

  private static final Pattern FILE = Pattern.compile("(?m)^== (\\S+)(?: \\(saved as (\\S+)\\))?$");
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final List<String> REGISTERS =
      List.of("actors.yaml", "issues.yaml", "sources.yaml");
  private static final String FRONT = "---\ntitle: The crossing\n---\n";

  static GuideExample write(Path project, String text) throws IOException {
    GuideExample example = new GuideExample(project, new HashSet<>());
    String[] contents = FILE.split(text, -1);
    List<MatchResult> files = FILE.matcher(text).results().toList();
    if (!contents[0].isBlank()) {
      TextFiles.write(example.pack(), "10-note.md", contents[0]);
    }
    for (int i = 0; i < files.size(); i++) {
      example.write(files.get(i), contents[i + 1].strip());
    }
    if (!text.contains("== src/packs/")) {
      example.addCommonRegisters();
    }
    return example;
  }

  boolean hasTemplates() {
    return Files.exists(project.resolve("src/theme"));
  }

  /** Whether a path, as diagnostics have it, is of a register that is not the example's. */
  boolean hasCommonRegister(String path) {
    return commonRegisters.contains(project.resolve(path));
  }

  private Path pack() {
    return project.resolve("src/packs/crossing");
  }

  private void write(MatchResult file, String text) throws IOException {
    String name = file.group(1);
    Path path = (name.startsWith("src/") ? project : pack()).resolve(name);
    Charset charset = Charset.forName(file.group(2) == null ? "UTF-8" : file.group(2));
    Files.createDirectories(path.resolve("..").normalize());
    Files.writeString(path, text.isEmpty() ? anyTextOf(name) : text + "\n", charset);
  }

  private static String anyTextOf(String name) {
    return name.endsWith("pack.md") ? FRONT : "Holt would sign.\n";
  }

  private void addCommonRegisters() throws IOException {
    for (String name : REGISTERS) {
      Path register = pack().resolve(name);
      if (Files.notExists(register)) {
        String text = Files.readString(RESOURCES.resolve("packs/registers").resolve(name));
        TextFiles.write(pack(), name, text);
        commonRegisters.add(register);
      }
    }
    if (Files.notExists(pack().resolve("pack.md"))) {
      TextFiles.write(pack(), "pack.md", FRONT);
    }
    TextFiles.copy(RESOURCES.resolve("guide"), pack());
  }
}
