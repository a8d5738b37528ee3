package dev.standpoint;

import dev.standpoint.publish.Publication;
import dev.standpoint.publish.TopPage;
import java.util.List;
import java.util.Optional;

/** All that a build publishes: the files of each pack, and the page above several packs. */
record RenderedSite(List<Publication> packs, Optional<TopPage> topPage) {

  RenderedSite {
    packs = List.copyOf(packs);
  }
}
