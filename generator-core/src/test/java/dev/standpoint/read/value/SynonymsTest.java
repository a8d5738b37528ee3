package dev.standpoint.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

  private static final Synonyms KEYS =
      Synonyms.of("also: aka, other-names\nmember-of: groups\nid:\nkind: also");

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @ParameterizedTest
  @ValueSource(strings = {"member-of", "memberOf", "member_of", "Member Of", "MEMBEROF", "groups"})
  void aWordMayBeWrittenInManyForms(String written) {
    assertThat(KEYS.main(written)).contains("member-of");
  }

  @Test
  void aMainWordIsNeverASynonym() {
    assertThat(KEYS.main("also")).contains("also");
    assertThat(KEYS.main("name")).isEmpty();
  }

  @Test
  void keysBecomeMainWordsAndUnknownOnesStay() {
    assertThat(read("{\"ID\": 1, \"aka\": 2, \"nmae\": 3}").entries().keySet())
        .containsExactly("id", "also", "nmae");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void twoWordsForOneKeyMayHaveOneValueOnly() {
    read("{\"aka\": \"Holt\", \"also\": [\"Holt\"], \"groups\": \"\", \"memberOf\": \"eu\"}");
    assertThat(findings.list()).isEmpty();

    read("{\"aka\": \"Holt\", \"also\": [\"Holt\", \"Ane\"]}");
    assertThat(findings.list())
        .extracting(Diagnostic::advice)
        .containsExactly(
            "\"also\" means the same as \"aka\", but has another value - keep one of them");
  }

  private DataNode.Mapping read(String json) {
    DataNode map = JsonReader.read(new SourceText("a.json", json)).value().orElseThrow();
    return KEYS.keysOf((DataNode.Mapping) map, findings);
  }
}
