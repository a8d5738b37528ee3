package dev.standpoint.render.data;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.Renderer;
import java.util.List;

/**
 * A briefing as files for other programs; which they are and what is in them:
 * maven-plugin/README.md.
 */
public final class DataRenderer implements Renderer {

  private final List<DataFile> files;

  private DataRenderer(List<DataFile> files) {
    this.files = List.copyOf(files);
  }

  public static DataRenderer ofAll() {
    return new DataRenderer(List.of(DataFile.values()));
  }

  /** Some of the files alone. */
  public static DataRenderer of(DataFile... files) {
    return new DataRenderer(List.of(files));
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    PublishedRecords facts = PublishedRecords.of(briefing);
    return new WithDiagnostics<>(
        files.stream().map(file -> new Artifact(file.path(), write(file, facts))).toList(),
        List.of());
  }

  private static byte[] write(DataFile file, PublishedRecords facts) {
    return switch (file) {
      case PACK -> PackJson.write(facts);
      case SCHEMA -> PackJson.schema();
      case POSITIONS -> PositionsCsv.write(facts);
      case EVENTS -> EventsCsv.write(facts);
      case STATEMENTS -> StatementsCsv.write(facts);
      case SOURCES -> SourcesJson.write(facts);
      case TIMELINE -> TimelineIcs.write(facts);
      case CHANGES -> ChangesAtom.write(facts);
      case CLAIMS -> ClaimsJsonLd.write(facts);
    };
  }
}
