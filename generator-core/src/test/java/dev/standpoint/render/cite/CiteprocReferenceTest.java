package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.standpoint.model.register.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A hundred entries in five styles, one of them in two languages, as the unchanged citeproc-js
 * writes them on Node.js; {@code make.js} beside them made the files. There are no differences.
 */
class CiteprocReferenceTest {

  private static final Path REFERENCE = Path.of("src/test/resources/styles/reference");

  @ParameterizedTest
  @CsvSource({
    "apa, en-GB",
    "apa, de-DE",
    "chicago-author-date, en-US",
    "chicago-notes-bibliography, en-GB",
    "modern-language-association, en-US",
    "ieee, en-GB",
  })
  void entriesAndCitationsAreThoseOfCiteprocJs(String style, String language) throws IOException {
    List<Map<String, Object>> items =
        new ObjectMapper()
            .readValue(REFERENCE.resolve("entries.json").toFile(), new TypeReference<>() {});
    CitationProcessor processor = new CitationProcessor(StyleFiles.style(style), language, items);

    List<String> written = new ArrayList<>();
    CitationProcessor.Entries entries = processor.entries();
    for (int i = 0; i < items.size(); i++) {
      String text = entries.texts().get(i);
      written.add(
          CitationProcessor.id(entries.order().get(i))
              + " "
              + marked(RunReader.entry(text, entries.isFieldApart())));
    }
    IntStream.range(0, items.size())
        .mapToObj(i -> processor.cite(List.of(Map.of("id", CitationProcessor.id(i), "place", 0))))
        .map(text -> marked(RunReader.citation(text, List.of(new SourceId("any")))))
        .forEach(written::add);

    assertThat(items).hasSize(100);
    assertThat(written)
        .containsExactlyElementsOf(
            Files.readAllLines(REFERENCE.resolve(style + "." + language + ".txt")));
  }

  /** The runs with HTML's elements for their looks. */
  private static String marked(List<Run> runs) {
    return runs.stream().map(CiteprocReferenceTest::marked).collect(Collectors.joining());
  }

  private static String marked(Run run) {
    String text = run.text();
    for (Run.Look look : run.looks()) {
      String name =
          switch (look) {
            case ITALIC -> "i";
            case BOLD -> "b";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case SMALL_CAPS -> "sc";
          };
      text = "<" + name + ">" + text + "</" + name + ">";
    }
    return text;
  }
}
