package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first seeds of {@link PackMutationRun}. */
class PackMutationTest {

  private static final int SEEDS = 120;

  @Test
  void aDamagedFileIsReadOrReported(@TempDir Path folder) throws IOException {
    assertThat(new PackMutationRun(folder).run(0, SEEDS))
        .hasSize(SEEDS)
        .allSatisfy(outcome -> assertThat(outcome.fault()).as("%s", outcome).isEmpty());
  }
}
