package dev.standpoint.render.data;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Checked;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Renderer;
import java.util.List;

/**
 * A briefing as files for other programs; which they are and what is in them:
 * maven-plugin/README.md.
 */
public final class DataRenderer implements Renderer {

  private static final String FOLDER = "data/";

  @Override
  public Checked<List<Artifact>> render(Briefing briefing) {
    Facts facts = Facts.of(briefing);
    return new Checked<>(
        List.of(
            file("pack.json", PackJson.write(facts)),
            file("pack.schema.json", PackJson.schema()),
            file("positions.csv", PositionsCsv.write(facts)),
            file("events.csv", EventsCsv.write(facts)),
            file("statements.csv", StatementsCsv.write(facts)),
            file("sources.json", SourcesJson.write(facts)),
            file("timeline.ics", TimelineIcs.write(facts)),
            file("changes.atom", ChangesAtom.write(facts)),
            file("claims.jsonld", ClaimsJsonLd.write(facts))),
        List.of());
  }

  private static Artifact file(String name, byte[] bytes) {
    return new Artifact(FOLDER + name, bytes);
  }
}
