package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void theAuthorsGuideHasEveryClassAndEveryAttribute() throws IOException {
    String guide = Files.readString(Path.of("..", "content", "README.md"));

    assertThat(Vocabulary.classes()).allSatisfy(name -> assertThat(guide).contains("." + name));
    assertThat(Vocabulary.keys()).allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
  }
}
