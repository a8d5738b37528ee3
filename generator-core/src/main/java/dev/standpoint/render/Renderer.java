package dev.standpoint.render;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.WithDiagnostics;
import java.util.List;

/** Turns a briefing into the files of one format, with diagnostics for content it cannot show. */
public interface Renderer {

  /** The same briefing gives the same bytes; no file is written. */
  WithDiagnostics<List<Artifact>> render(Briefing briefing);
}
