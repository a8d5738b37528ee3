package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MarkVocabularyTest {

  @Test
  void theAuthorsGuideHasEveryClassAndEveryAttribute() throws IOException {
    String guide = Files.readString(Path.of("..", "content", "README.md"));

    assertThat(MarkVocabulary.classes()).allSatisfy(name -> assertThat(guide).contains("." + name));
    assertThat(MarkVocabulary.keys())
        .allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
  }
}
