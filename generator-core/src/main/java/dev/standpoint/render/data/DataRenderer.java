package dev.standpoint.render.data;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Checked;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.Renderer;
import java.util.List;

/**
 * A briefing as files for other programs; which they are and what is in them:
 * maven-plugin/README.md.
 */
public final class DataRenderer implements Renderer {

  @Override
  public Checked<List<Artifact>> render(Briefing briefing) {
    Facts facts = Facts.of(briefing);
    return new Checked<>(
        List.of(
            file(DataFile.PACK, PackJson.write(facts)),
            file(DataFile.SCHEMA, PackJson.schema()),
            file(DataFile.POSITIONS, PositionsCsv.write(facts)),
            file(DataFile.EVENTS, EventsCsv.write(facts)),
            file(DataFile.STATEMENTS, StatementsCsv.write(facts)),
            file(DataFile.SOURCES, SourcesJson.write(facts)),
            file(DataFile.TIMELINE, TimelineIcs.write(facts)),
            file(DataFile.CHANGES, ChangesAtom.write(facts)),
            file(DataFile.CLAIMS, ClaimsJsonLd.write(facts))),
        List.of());
  }

  private static Artifact file(DataFile file, byte[] bytes) {
    return new Artifact(file.path(), bytes);
  }
}
