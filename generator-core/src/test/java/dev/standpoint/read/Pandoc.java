package dev.standpoint.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads many texts with one run of Pandoc, which must be on the path. */
final class Pandoc {

  /** A paragraph between two texts, which no text has. */
  private static final String SEPARATOR = "-=-separator-=-";

  private static final int MOST_IN_A_RUN = 500;

  private Pandoc() {}

  /** The outline of each text. */
  static List<List<String>> outlines(List<String> texts) throws IOException {
    List<List<String>> outlines = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += MOST_IN_A_RUN) {
      outlines.addAll(run(texts.subList(from, Math.min(texts.size(), from + MOST_IN_A_RUN))));
    }
    return outlines;
  }

  private static List<List<String>> run(List<String> texts) throws IOException {
    Path folder = Files.createTempDirectory("pandoc");
    List<Path> files = new ArrayList<>();
    try {
      Path separator = folder.resolve("separator.md");
      Files.writeString(separator, SEPARATOR + "\n");
      List<String> command =
          new ArrayList<>(
              List.of("pandoc", "--file-scope", "--from=" + PandocJudge.FORMAT, "--to=json"));
      for (String text : texts) {
        files.add(Files.writeString(folder.resolve(files.size() + ".md"), text));
        command.add(files.get(files.size() - 1).toString());
        command.add(separator.toString());
      }
      files.add(separator);
      return split(json(command));
    } finally {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  private static List<?> json(List<String> command) throws IOException {
    Process pandoc =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String json = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(json.length() + 2)
            .setCodePointLimit(json.length() + 2)
            .build();
    Map<?, ?> document = (Map<?, ?>) new Load(settings).loadFromString(json);
    return (List<?>) Objects.requireNonNull(document.get("blocks"));
  }

  /** The blocks before each separator. */
  private static List<List<String>> split(List<?> blocks) {
    List<List<String>> outlines = new ArrayList<>();
    List<Object> of = new ArrayList<>();
    for (Object block : blocks) {
      if (PandocOutline.of(List.of(block)).equals(List.of("p: " + SEPARATOR))) {
        outlines.add(PandocOutline.of(of));
        of = new ArrayList<>();
      } else {
        of.add(block);
      }
    }
    return outlines;
  }
}
