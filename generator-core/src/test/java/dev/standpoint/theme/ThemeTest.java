package dev.standpoint.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeTest {

  private static final byte[] OURS = {1};
  private static final byte[] OWN = {2};

  private static final Theme THEME =
      new Theme(
          Map.of("html/b.ftlh", OURS, "html/a.ftlh", OWN, "html2/c.ftlh", OURS, "htm", OURS),
          Map.of("html/a.ftlh", "src/theme/html/a.ftlh"));

  @Test
  void onlyFilesBelowThePrefixAreFoundInOrder() {
    assertThat(THEME.below("html/").keySet()).containsExactly("html/a.ftlh", "html/b.ftlh");
    assertThat(THEME.below("fonts/")).isEmpty();
  }

  @Test
  void theProjectsOwnFilesAreShownWithTheirPaths() {
    assertThat(THEME.own()).containsExactly("html/a.ftlh");
    assertThat(THEME.path("html/a.ftlh")).isEqualTo("src/theme/html/a.ftlh");
    assertThat(THEME.path("html/b.ftlh")).isEqualTo("html/b.ftlh");
  }

  @Test
  void aMissingFileIsEmpty() {
    assertThat(THEME.file("html/a.ftlh")).contains(OWN);
    assertThat(THEME.file("html/x.ftlh")).isEmpty();
  }
}
