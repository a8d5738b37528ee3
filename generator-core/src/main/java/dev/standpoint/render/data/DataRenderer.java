package dev.standpoint.render.data;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.GuardedWork;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.Renderer;
import java.util.List;

/** A briefing as files for other programs; maven-plugin/README.md describes each file. */
public final class DataRenderer implements Renderer {

  private final List<DataFile> files;

  private DataRenderer(List<DataFile> files) {
    this.files = List.copyOf(files);
  }

  /** A renderer of every file. */
  public static DataRenderer ofAll() {
    return new DataRenderer(List.of(DataFile.values()));
  }

  /** A renderer of some of the files only. */
  public static DataRenderer of(DataFile... files) {
    return new DataRenderer(List.of(files));
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    // All files share one view of the records, so they agree with each other.
    PublishedRecords records = PublishedRecords.of(briefing);
    return new WithDiagnostics<>(
        files.stream().map(file -> artifact(file, records, briefing)).toList(), List.of());
  }

  private static Artifact artifact(DataFile file, PublishedRecords records, Briefing briefing) {
    return GuardedWork.making(
        briefing.pack().info().at().path(),
        file.path(),
        () -> new Artifact(file.path(), write(file, records)));
  }

  /** Exhaustive: a new file does not compile before it has a writer. */
  private static byte[] write(DataFile file, PublishedRecords records) {
    return switch (file) {
      case PACK -> PackJson.write(records);
      case SCHEMA -> PackJson.schema();
      case POSITIONS -> PositionsCsv.write(records);
      case EVENTS -> EventsCsv.write(records);
      case STATEMENTS -> StatementsCsv.write(records);
      case SOURCES -> SourcesJson.write(records);
      case TIMELINE -> TimelineIcs.write(records);
      case CHANGES -> ChangesAtom.write(records);
      case SINCE -> ChangesJson.write(records);
      case CLAIMS -> ClaimsJsonLd.write(records);
    };
  }
}
