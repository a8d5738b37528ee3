package dev.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {

  @ParameterizedTest
  @CsvSource({
    "src/packs/vik/pack.md, src/packs/vik/pack.md",
    "../packs/10 courier.md, ../packs/10%20courier.md",
    "src/100%#?.md, src/100%25%23%3F.md",
    "src/Київ.md, src/%D0%9A%D0%B8%D1%97%D0%B2.md",
    "src/\ud83d\ude42.md, src/%F0%9F%99%82.md",
    "http://x.md, http%3A//x.md",
    "/home/desk/a b.md, file:///home/desk/a%20b.md",
    "C:/desk/a b.md, file:///C:/desk/a%20b.md"
  })
  void pathsAreEncodedAndRelativeOnesStayRelative(String path, String uri) {
    assertThat(FileUri.of(path)).isEqualTo(uri);
  }
}
