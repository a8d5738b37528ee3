package dev.standpoint.render;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.WithDiagnostics;
import java.util.List;

/** Turns a briefing into the files of one format, and says what could not be shown in it. */
public interface Renderer {

  WithDiagnostics<List<Artifact>> render(Briefing briefing);
}
