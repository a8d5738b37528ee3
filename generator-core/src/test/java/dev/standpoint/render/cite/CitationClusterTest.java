package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.SourceId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationClusterTest {

  private static final SourceId BOOK = new SourceId("book");

  @Test
  void wordsBeforeASourceAreSeparatedFromItByASpace() {
    assertThat(item("see", "", Optional.empty())).containsEntry("prefix", "see ");
    assertThat(item("", "", Optional.empty())).doesNotContainKey("prefix");
  }

  @Test
  void wordsThatAreNotALocatorFollowTheSource() {
    assertThat(item("", "passim", Optional.empty())).containsEntry("suffix", ", passim");
  }

  @Test
  void aLocatorGoesToTheStyleAndItsFurtherWordsFollowTheSource() {
    assertThat(item("", "p. 3, passim", Optional.of(new Locator("page", "3", ", passim"))))
        .containsEntry("locator", "3")
        .containsEntry("label", "page")
        .containsEntry("suffix", ", passim");
  }

  @Test
  void anAuthorToLeaveOutIsSuppressed() {
    CitationCluster cluster = new CitationCluster();
    cluster.add(new Citation(BOOK, "", "", Citation.Author.LEFT_OUT), "s0", Optional.empty());

    assertThat(cluster.json().get(0)).containsEntry("suppress-author", true);
  }

  @Test
  void signsInAnAuthorsWordsAreReplaced() {
    assertThat(item("a\ue000", "b\ue001\ue01f", Optional.empty()))
        .containsEntry("prefix", "a\ufffd ")
        .containsEntry("suffix", ", b\ufffd\ufffd");
  }

  private static Map<String, Object> item(String prefix, String words, Optional<Locator> locator) {
    CitationCluster cluster = new CitationCluster();
    cluster.add(new Citation(BOOK, prefix, words), "s0", locator);
    return cluster.json().get(0);
  }
}
