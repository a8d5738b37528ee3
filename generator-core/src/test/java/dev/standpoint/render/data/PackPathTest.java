package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackPathTest {

  @ParameterizedTest
  @CsvSource({
    "actors.yaml, pack.md, actors.yaml",
    "src/packs/vik/actors.yaml, src/packs/vik/pack.md, actors.yaml",
    "src/packs/actors.yaml, src/packs/vik/pack.md, ../actors.yaml",
    "src/packs/actors.yaml, src/packs/norra/vik/pack.md, ../../actors.yaml",
    "src/packs/vik/pack.md, src/packs/vik/pack.md, pack.md",
    "src/packs/vik-2/actors.yaml, src/packs/vik/pack.md, ../vik-2/actors.yaml"
  })
  void aPathStartsFromThePacksFolder(String file, String front, String seen) {
    assertThat(PackPath.of(file, front)).isEqualTo(seen);
  }
}
