package dev.standpoint.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.value.DataNode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @Test
  void scalarsStayAsWritten() {
    assertThat(map("a: 2031-03-12\nb: no\nc: 1e3\nd: '~'\ne: 'x''y'\n").entries().values())
        .extracting(entry -> ((DataNode.Scalar) entry.value()).text())
        .containsExactly("2031-03-12", "no", "1e3", "~", "x'y");
  }

  @Test
  void placesCountCodePointsFromTheGivenLine() {
    DataNode.Mapping map = map("# \uD83D\uDE00\n\"\uD83D\uDE00\": \uD83D\uDE00 b\n");

    assertThat(map.entries().values())
        .extracting(DataNode.Entry::key)
        .containsExactly(new Span("a.yaml", 3, 1, 3));
    assertThat(map.entries().values())
        .extracting(entry -> entry.value().at())
        .containsExactly(new Span("a.yaml", 3, 6, 3));
  }

  @Test
  void charactersBeyondTheBasicPlaneStandAnywhere() {
    for (int before = 1_000; before < 1_100; before++) {
      assertThat(read("a: " + "b".repeat(before) + "\uD83D\uDE00".repeat(2_000)).diagnostics())
          .isEmpty();
    }
  }

  @Test
  void aKeyWrittenTwiceIsAnErrorAndItsFirstValueCounts() {
    WithDiagnostics<Optional<DataNode>> read = read("a: b\nc: d\na: e\n");

    assertThat(codes(read)).containsExactly("4:1 duplicate-key");
    assertThat(((DataNode.Mapping) read.value().orElseThrow()).entries().values())
        .extracting(DataNode.Entry::value)
        .contains(new DataNode.Scalar("b", new Span("a.yaml", 2, 4, 1)))
        .hasSize(2);
  }

  @Test
  void noValueIsAnEmptyText() {
    assertThat(map("a: ~\nb: null\nc:\nd: 'null'\ne: Null\n").entries().values())
        .extracting(entry -> ((DataNode.Scalar) entry.value()).text())
        .containsExactly("", "", "", "null", "Null");
  }

  @Test
  void anchorsAndAliasesAreErrors() {
    assertThat(codes(read("a: &x b\nc: *x\n")))
        .containsExactly("2:4 yaml-syntax", "3:4 yaml-syntax");
  }

  @Test
  void aTextThatStartsLikeAnAnchorIsNotLostInSilence() {
    assertThat(codes(read("title: &Sons\n"))).containsExactly("2:8 yaml-syntax");
  }

  /** Nothing is copied, so nothing can grow. */
  @Test
  void aBillionLaughsAreNotHeard() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", nine(alias))));
    }

    assertThat(soon(() -> read(laughs.toString())).value()).isEmpty();
  }

  private static List<String> nine(String alias) {
    return Collections.nCopies(9, alias);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "*a ", "&a ", "\"", "'", "!", "#", "a", "\\", "é"})
  void fourMebibytesOfOneSignAreReadSoon(String sign) {
    String text = sign.repeat((4 << 20) / sign.length());

    soon(() -> read(text));
    soon(() -> read("[" + text));
    soon(() -> read("a: " + text));
  }

  private static WithDiagnostics<Optional<DataNode>> soon(
      Supplier<WithDiagnostics<Optional<DataNode>>> reading) {
    return assertTimeoutPreemptively(Duration.ofSeconds(2), reading::get);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void charactersOutsideTheBasicPlaneCanBeAnywhere(int before) {
    String text = "a".repeat(before) + "\uD83D\uDE00".repeat(3_000);

    assertThat(((DataNode.Scalar) read(text).value().orElseThrow()).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: !!str b", "a: !x b", "a: !x [b]", "a: !!java.net.URL {b: c}"})
  void aTagIsAnError(String yaml) {
    assertThat(codes(read(yaml))).containsExactly("2:4 yaml-syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "a: [b", "a: b: c", "\"a", "\ta: b", "a: \0", "? [a]\n: b"})
  void brokenYamlIsOneError(String yaml) {
    assertThat(codes(read(yaml))).singleElement().asString().endsWith("yaml-syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "---\n...\n"})
  void anEmptyDocumentIsNotAnError(String yaml) {
    assertThat(read(yaml).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a: ", "[", "- ", "? "})
  void threeThousandNestedValuesAreTooDeep(String open) {
    assertThat(codes(read(open.repeat(3_000))))
        .singleElement()
        .asString()
        .endsWith("limit-exceeded");
  }

  @Test
  void jsonIsYaml() {
    assertThat(map("{\"a\": [\"b\\n\", {\"c\": \"\\u00e9\"}]}").entries()).containsOnlyKeys("a");
  }

  private static DataNode.Mapping map(String yaml) {
    WithDiagnostics<Optional<DataNode>> read = read(yaml);
    assertThat(read.diagnostics()).isEmpty();
    return (DataNode.Mapping) read.value().orElseThrow();
  }

  private static WithDiagnostics<Optional<DataNode>> read(String yaml) {
    return YamlReader.read("a.yaml", 2, yaml);
  }

  private static List<String> codes(WithDiagnostics<Optional<DataNode>> read) {
    return read.diagnostics().stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code())
        .toList();
  }
}
