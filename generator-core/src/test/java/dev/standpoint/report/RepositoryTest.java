package dev.standpoint.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places and texts as other tools need them: paths, regions and well-formed UTF-8. */
class RepositoryTest {

  private static final Path ROOT = Path.of("checkout").toAbsolutePath();

  @Test
  void aPathIsRelativeToTheRootOfTheRepository() {
    Repository repository = new Repository(Optional.of(ROOT), ROOT.resolve("docs"));

    assertThat(repository.path("src/packs/a.md")).isEqualTo("docs/src/packs/a.md");
    assertThat(repository.path("../a.md")).isEqualTo("a.md");
  }

  @Test
  void aPathOutsideTheRepositoryStaysAsShown() {
    assertThat(new Repository(Optional.of(ROOT), ROOT).path("../other/a.md"))
        .isEqualTo("../other/a.md");
    assertThat(new Repository(Optional.empty(), ROOT).path("src/a.md")).isEqualTo("src/a.md");
  }

  /** A folder whose name starts like that of the root is not in it. */
  @Test
  void aNeighbourWithALongerNameIsOutside() {
    assertThat(new Repository(Optional.of(ROOT), ROOT).path("../checkout2/a.md"))
        .isEqualTo("../checkout2/a.md");
  }

  @Test
  void aRegionEndsAfterItsLastCharacter() {
    Map<String, SourceText> files =
        Map.of("a.md", new SourceText("a.md", "a \ud83d\ude42\r\nsecond\n"));

    assertThat(Region.of(new Span("a.md", 1, 3, 1), files)).isEqualTo(new Region(1, 3, 1, 4));
    assertThat(Region.of(new Span("a.md", 1, 3, 5), files)).isEqualTo(new Region(1, 3, 2, 3));
    assertThat(Region.of(new Span("a.md", 1, 1, 0), files)).isEqualTo(new Region(1, 1, 1, 1));
  }

  @Test
  void aRegionOfAnUnknownFileIsOnOneLine() {
    assertThat(Region.of(new Span("b.css", 7, 2, 40), Map.of())).isEqualTo(new Region(7, 2, 7, 42));
  }

  @Test
  void halfOfACharacterIsReplaced() {
    assertThat(new String(WellFormed.utf8("a\ud83db\ude42c\ud83d\ude42"), UTF_8))
        .isEqualTo("a\ufffdb\ufffdc\ud83d\ude42");
    assertThat(WellFormed.utf8("")).isEmpty();
  }
}
