package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.model.Pack;
import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The data files of a pack, by their names. */
record Data(Briefing briefing, Map<String, String> files) {

  static final Path GOLDEN = Path.of("src/test/resources/data/vik-crossing");

  /** Those of a pack's text, as {@link PackText} has it. */
  static Data of(String text) {
    return of(PackText.pack(text), Optional.empty());
  }

  static Data asOf(String day, String text) {
    return of(PackText.pack(text), Optional.of(LocalDate.parse(day)));
  }

  static Data of(Pack pack, Optional<LocalDate> asOf) {
    Briefing briefing = BriefingAssembler.assemble(pack, asOf).value();
    Map<String, String> files = new LinkedHashMap<>();
    for (Artifact artifact : DataRenderer.ofAll().render(briefing).value()) {
      files.put(artifact.path().substring("data/".length()), new String(artifact.bytes(), UTF_8));
    }
    return new Data(briefing, files);
  }

  /** Those of the pack whose files are kept for review. */
  static Data golden() {
    return of(goldenText());
  }

  static String goldenText() {
    try {
      return Files.readString(GOLDEN.resolve("pack.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }
}
