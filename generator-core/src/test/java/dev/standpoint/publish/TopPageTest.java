package dev.standpoint.publish;

import static dev.standpoint.publish.Output.NEW_BRIDGE;
import static dev.standpoint.publish.Output.NEW_HARBOUR;
import static dev.standpoint.publish.Output.OLD_BRIDGE;
import static dev.standpoint.publish.Output.OLD_HARBOUR;
import static dev.standpoint.publish.Output.contents;
import static dev.standpoint.publish.Output.expected;
import static dev.standpoint.publish.Output.pack;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page above the packs comes, changes and goes with them. */
class TopPageTest {

  private static final List<Publication> OLD = List.of(OLD_BRIDGE, OLD_HARBOUR);
  private static final List<Publication> NEW = List.of(NEW_BRIDGE, NEW_HARBOUR);
  private static final Optional<TopPage> OLD_TOP = Optional.of(top("old packs"));
  private static final Optional<TopPage> NEW_TOP = Optional.of(top("new packs"));

  @TempDir private Path folder;

  @Test
  void thePageIsAboveThePacksWithItsAssetsBesideIt() throws IOException {
    publisher(folder).publish(NEW, NEW_TOP);

    assertThat(contents(folder))
        .containsEntry("index.html", "new packs")
        .containsEntry("assets/screen.css", "p {}")
        .containsAllEntriesOf(expected(NEW_BRIDGE, NEW_HARBOUR))
        .doesNotContainKey("assets/.index.html.new");
  }

  @Test
  void aKillAtAnyStepLeavesTheOldPageOrTheNewOne() throws IOException {
    int steps = 0;
    for (boolean killed = true; killed; steps++) {
      Path packs = Files.createDirectory(folder.resolve("run-" + steps));
      publisher(packs).publish(OLD, OLD_TOP);
      SortedMap<String, String> before = contents(packs);
      killed = isKilled(packs, steps, NEW, NEW_TOP);

      publisher(packs).repair();

      SortedMap<String, String> repaired = contents(packs);
      assertThat(repaired.get("index.html")).isIn("old packs", "new packs");
      assertThat(repaired.get("assets/.index.html")).isEqualTo(repaired.get("index.html"));
      assertThat(repaired).hasSameSizeAs(before);
      publisher(packs).publish(NEW, NEW_TOP);
      assertThat(contents(packs)).containsEntry("index.html", "new packs").hasSameSizeAs(before);
    }
    assertThat(steps).isGreaterThan(30);
  }

  @Test
  void aKillOfTheFirstBuildLeavesACompletePageOrNone() throws IOException {
    int steps = 0;
    for (boolean killed = true; killed; steps++) {
      Path packs = Files.createDirectory(folder.resolve("run-" + steps));
      killed = isKilled(packs, steps, NEW, NEW_TOP);

      publisher(packs).repair();

      String page = contents(packs).getOrDefault("index.html", "none");
      assertThat(page).isIn("none", "new packs");
      assertThat(contents(packs).containsKey("assets/screen.css"))
          .isEqualTo(page.startsWith("new"));
      publisher(packs).publish(NEW, NEW_TOP);
      assertThat(contents(packs)).containsEntry("index.html", "new packs");
    }
  }

  @Test
  void thePageIsRemovedIfOnlyOnePackRemains() throws IOException {
    publisher(folder).publish(OLD, OLD_TOP);

    publisher(folder).publish(List.of(NEW_HARBOUR), Optional.empty());

    assertThat(contents(folder)).isEqualTo(expected(OLD_BRIDGE, NEW_HARBOUR));
  }

  @Test
  void aKillWhileThePageGoesLosesNoPack() throws IOException {
    int steps = 0;
    for (boolean killed = true; killed; steps++) {
      Path packs = Files.createDirectory(folder.resolve("run-" + steps));
      publisher(packs).publish(OLD, OLD_TOP);
      killed = isKilled(packs, steps, List.of(NEW_HARBOUR), Optional.empty());

      publisher(packs).repair();

      assertThat(contents(packs)).containsAllEntriesOf(expected(OLD_BRIDGE));
      assertThat(contents(packs).get("harbour/index.html")).isIn("old", "new");
    }
  }

  @Test
  void thePlaceOfTheAssetsCanGoToThePackThatRemains() throws IOException {
    Publication assets = pack("assets", "new", "index.html");
    publisher(folder).publish(OLD, OLD_TOP);

    publisher(folder).publish(List.of(assets), Optional.empty());

    assertThat(contents(folder)).isEqualTo(expected(assets, OLD_BRIDGE, OLD_HARBOUR));
  }

  @Test
  void aPageOfSomebodyElseIsAnErrorBeforeAnythingIsWritten() throws IOException {
    Files.writeString(folder.resolve("index.html"), "home page");

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher(folder).publish(NEW, NEW_TOP))
        .withMessageStartingWith(folder.resolve("index.html") + " is a file or a link");
    assertThat(contents(folder)).isEqualTo(Map.of("index.html", "home page"));
  }

  @Test
  void aPageThatSomebodyChangedIsTheirs() throws IOException {
    publisher(folder).publish(OLD, OLD_TOP);
    Files.writeString(folder.resolve("index.html"), "old packs, and a word of mine");

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher(folder).publish(NEW, NEW_TOP));
    publisher(folder).publish(List.of(NEW_HARBOUR), Optional.empty());

    assertThat(contents(folder)).containsEntry("index.html", "old packs, and a word of mine");
  }

  @Test
  void aPageOfSomebodyElseBesideOnePackIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("index.html"), "home page");

    publisher(folder).publish(List.of(NEW_HARBOUR), Optional.empty());

    Map<String, String> expected = new TreeMap<>(expected(NEW_HARBOUR));
    expected.put("index.html", "home page");
    assertThat(contents(folder)).isEqualTo(expected);
  }

  @Test
  void anAssetsFolderOfSomebodyElseIsAnError() throws IOException {
    Files.createDirectory(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/logo.svg"), "theirs");

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher(folder).publish(NEW, NEW_TOP));
    assertThat(contents(folder)).isEqualTo(Map.of("assets/logo.svg", "theirs"));
  }

  private static TopPage top(String html) {
    Artifact style = new Artifact("screen.css", "p {}".getBytes(UTF_8));
    return new TopPage(html.getBytes(UTF_8), List.of(style));
  }

  private static DirectoryPublisher publisher(Path packs) {
    return new DirectoryPublisher(packs);
  }

  private static boolean isKilled(
      Path packs, int steps, List<Publication> publications, Optional<TopPage> top)
      throws IOException {
    try {
      new DirectoryPublisher(packs, new DyingDisk(steps), Duration.ofMinutes(1))
          .publish(publications, top);
      return false;
    } catch (DyingDisk.Killed e) {
      return true;
    }
  }
}
