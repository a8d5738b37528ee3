package dev.standpoint.publish;

import dev.standpoint.render.Artifact;
import java.util.ArrayList;
import java.util.List;

/** The page above the packs, and the files that it needs in a folder beside it. */
// Nobody compares pages; tests compare bytes.
@SuppressWarnings("ArrayRecordComponent")
public record TopPage(byte[] html, List<Artifact> assets) {

  static final String NAME = "index.html";
  static final String FOLDER = "assets";

  /**
   * In that folder: a copy by which the page is known to be ours, and the one to take its place.
   */
  static final String COPY = ".index.html";

  static final String NEXT = ".index.html.new";

  /** Paths of assets are those below their folder. */
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
