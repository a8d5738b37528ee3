package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * We read what {@link PandocComparison} has found as Pandoc does, or there is a reason. With {@code
 * -Dpandoc=overwrite}, Pandoc 2.17 on the path rewrites the expected outlines in {@code
 * markdown/pandoc-findings.json}. A new snippet needs only its name and its Markdown.
 */
class PandocFindingsTest {

  private static final String FILE = "pandoc-findings.json";

  static List<PandocSnippet> snippets() throws IOException {
    List<PandocSnippet> snippets = PandocSnippet.all(FILE);
    if (!"overwrite".equals(System.getProperty("pandoc"))) {
      return snippets;
    }
    List<List<String>> outlines =
        Pandoc.outlines(snippets.stream().map(PandocSnippet::markdown).toList());
    List<PandocSnippet> judged = new ArrayList<>();
    for (PandocSnippet snippet : snippets) {
      judged.add(snippet.judged(outlines.get(judged.size())));
    }
    PandocSnippet.write(FILE, judged);
    return judged;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void weReadAsPandocDoes(PandocSnippet snippet) {
    List<String> outline = NoteOutline.of(snippet.markdown());

    if (snippet.reason().isEmpty()) {
      assertThat(Outline.same(outline, snippet.expected())).as(outline.toString()).isTrue();
    } else {
      assertThat(outline).isEqualTo(snippet.ours());
      assertThat(Outline.same(outline, snippet.expected())).isFalse();
    }
  }
}
