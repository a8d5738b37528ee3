package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.files.PackFolder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoteSlugsTest {

  @Test
  void aSlugIsTheNameOfTheFileWithoutDigits() {
    assertThat(slugs("10-guardian.md", "talks/20_Élysée.md", "2031.md"))
        .containsExactly("guardian", "elysee", "2031");
  }

  @Test
  void foldersCountWhereNamesAreTheSame() {
    assertThat(slugs("a/index.md", "b/10-sub/index.md", "c.md", "index.md"))
        .containsExactly("a-index", "b-sub-index", "c", "index-note");
  }

  @Test
  void digitsCountWhereFoldersDoNotHelp() {
    assertThat(slugs("10-holt.md", "20-holt.md", "a/10-holt.md"))
        .containsExactly("10-holt", "20-holt", "a-holt");
  }

  @Test
  void aNameInAnotherScriptHasAnAddressToo() {
    assertThat(slugs("新.md", "桥.md")).doesNotHaveDuplicates().allMatch(s -> s.length() == 8);
  }

  @Test
  void aNoteNamedLikeADeviceOfWindowsGetsAnEnding() {
    assertThat(slugs("10-con.md", "AUX.md", "lpt1..md"))
        .containsExactly("con-note", "aux-note", "lpt1-note");
  }

  @Test
  void aLongNameIsCutAndStaysDifferent() {
    String folder = "folder-with-a-long-name/".repeat(20);

    assertThat(slugs(folder + "a/index.md", folder + "b/index.md", "a".repeat(250) + ".md"))
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.length() == 69);
  }

  private static List<String> slugs(String... paths) {
    return List.copyOf(
        NoteSlugs.of(
                Stream.of(paths)
                    .map(path -> new PackFolder.NoteFile(path, new SourceText(path, "")))
                    .toList(),
                "index")
            .values());
  }
}
