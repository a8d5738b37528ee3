package dev.standpoint.publish;

import dev.standpoint.render.Artifact;
import java.util.ArrayList;
import java.util.List;

/** The page above the packs, and the files that it needs, which go to a folder next to it. */
// Pages are never compared; tests compare their bytes.
@SuppressWarnings("ArrayRecordComponent")
public record TopPage(byte[] html, List<Artifact> assets) {

  static final String NAME = "index.html";
  static final String FOLDER = "assets";

  /** A copy of the page in its folder. It proves that the page is ours. */
  static final String COPY = ".index.html";

  /** The page in its folder, before it is moved up. */
  static final String NEXT = ".index.html.new";

  /** The paths of assets start below their folder. */
  public TopPage {
    assets = List.copyOf(assets);
  }

  Publication folder() {
    List<Artifact> all = new ArrayList<>(assets);
    all.add(new Artifact(COPY, html));
    all.add(new Artifact(NEXT, html));
    return new Publication(FOLDER, all);
  }
}
