package dev.standpoint.read.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.files.PackFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outlet a source is of, and whose voice it counts as. */
class SourceVoiceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "outlet: Courier                        | Courier | Courier",
        "outlet: Courier, origin: agency-x      | Courier | agency-x",
        "container-title: Courier               | Courier | Courier",
        "publisher: Norra Press                 | Norra Press | Norra Press",
        "container-title: Courier, publisher: P | Courier | Courier",
        "outlet: unnamed                        | `` | talk",
        "outlet: unnamed, publisher: P          | `` | talk",
        "note: nothing of the kind              | `` | talk",
      })
  void anOutletThatIsNotNamedIsAVoiceOfItsOwn(String fields, String outlet, String voice) {
    Source source = source("- {id: talk, title: A talk, " + fields + "}\n");

    assertThat(source.outlet()).isEqualTo(outlet);
    assertThat(source.voice()).isEqualTo(voice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outlet: Courier                  | article-newspaper",
        "URL: 'https://courier.example/1' | webpage",
        "genre: Talk                      | document",
        "type: report                     | report",
      })
  void aSourceWithoutATypeHasTheNearest(String fields, String type) {
    assertThat(source("- {id: talk, title: A talk, " + fields + "}\n").item().type())
        .isEqualTo(type);
  }

  private static Source source(String register) {
    SourceText front = new SourceText("pack.md", "---\ntitle: The crossing\n---\n");
    SourceText sources = new SourceText("sources.yaml", register);
    PackFolder folder =
        new PackFolder("crossing", front, Map.of("sources.yaml", sources), List.of(), List.of());
    Pack pack = PackReader.read(folder).value();
    return pack.sources().get(new SourceId("talk"));
  }
}
