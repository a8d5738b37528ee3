package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads what a renderer has written. */
final class BuiltPages {

  private BuiltPages() {}

  static List<Artifact> of(List<Artifact> artifacts) {
    return artifacts.stream().filter(artifact -> artifact.path().endsWith(".html")).toList();
  }

  /** The page, in which a browser finds nothing to mend. */
  static Document parsed(Artifact artifact) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(new String(artifact.bytes(), StandardCharsets.UTF_8), "", parser);
    assertThat(parser.getErrors()).as(artifact.path()).isEmpty();
    return page;
  }
}
