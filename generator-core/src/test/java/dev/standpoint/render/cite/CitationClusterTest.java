package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In these texts, angle brackets are the signs around a source. */
class CitationClusterTest {

  private static final SourceId BOOK = new SourceId("book");
  private static final SourceId REPORT = new SourceId("report");

  @Test
  void textBetweenSignsCitesTheSourcesInTheirOrder() {
    CitationCluster cluster = cluster(citation(BOOK, "", ""), citation(REPORT, "", ""));

    assertThat(cluster.cut(List.of(run("(<Holt 2029>; <Lund 2031>)"))))
        .containsExactly(
            new Run("(", Set.of(), "", null),
            new Run("Holt 2029", Set.of(), "", BOOK),
            new Run("; ", Set.of(), "", null),
            new Run("Lund 2031", Set.of(), "", REPORT),
            new Run(")", Set.of(), "", null));
  }

  @Test
  void aSourceMayExtendOverSeveralRuns() {
    CitationCluster cluster = cluster(citation(BOOK, "", ""));
    Run italic = new Run("Straits", Set.of(Run.Look.ITALIC), "", null);

    assertThat(cluster.cut(List.of(run("<"), italic, run(", 2029>."))))
        .containsExactly(
            new Run("Straits", Set.of(Run.Look.ITALIC), "", BOOK),
            new Run(", 2029", Set.of(), "", BOOK),
            new Run(".", Set.of(), "", null));
  }

  @Test
  void aSourceForWhichTheStyleWritesNothingHasNoRun() {
    assertThat(cluster(citation(BOOK, "", "")).cut(List.of(run("<>")))).isEmpty();
  }

  @Test
  void aLinkWithinACitationIsRemoved() {
    Run linked = new Run("Holt", Set.of(), "https://a.example", null);

    assertThat(cluster(citation(BOOK, "", "")).cut(List.of(linked)))
        .containsExactly(new Run("Holt", Set.of(), "", null));
  }

  @Test
  void wordsBeforeASourceAreSeparatedFromItByASpace() {
    assertThat(item(citation(BOOK, "see", ""), Optional.empty()).getPrefix())
        .isEqualTo("see " + CutMarks.START);
    assertThat(item(citation(BOOK, "", ""), Optional.empty()).getPrefix())
        .isEqualTo(Character.toString(CutMarks.START));
  }

  @Test
  void wordsThatAreNotALocatorFollowTheSource() {
    assertThat(item(citation(BOOK, "", "passim"), Optional.empty()).getSuffix())
        .isEqualTo(", passim" + CutMarks.END);
  }

  @Test
  void aLocatorGoesToTheStyleAndItsFurtherWordsFollowTheSource() {
    CSLCitationItem item =
        item(
            citation(BOOK, "", "p. 3, passim"),
            Optional.of(new Locator(CSLLabel.PAGE, "3", ", passim")));

    assertThat(item.getLocator()).isEqualTo("3");
    assertThat(item.getLabel()).isEqualTo(CSLLabel.PAGE);
    assertThat(item.getSuffix()).isEqualTo(", passim" + CutMarks.END);
  }

  @Test
  void anAuthorToLeaveOutIsASign() {
    Citation bare = new Citation(BOOK, "", "", Citation.Author.LEFT_OUT);

    assertThat(item(bare, Optional.empty()).getItemData().getAuthor()[0].getLiteral())
        .isEqualTo(Character.toString(CutMarks.AUTHOR));
    assertThat(item(citation(BOOK, "", ""), Optional.empty()).getItemData().getAuthor()).isNull();
  }

  @Test
  void signsInAnAuthorsWordsAreReplaced() {
    CSLCitationItem item = item(citation(BOOK, "a\ue000", "b\ue001\ue002"), Optional.empty());

    assertThat(item.getPrefix()).isEqualTo("a\ufffd " + CutMarks.START);
    assertThat(item.getSuffix()).isEqualTo(", b\ufffd\ufffd" + CutMarks.END);
  }

  private static Run run(String text) {
    String signed = text.replace('<', CutMarks.START).replace('>', CutMarks.END);
    return new Run(signed, Set.of(), "", null);
  }

  private static Citation citation(SourceId source, String prefix, String locator) {
    return new Citation(source, prefix, locator);
  }

  private static CitationCluster cluster(Citation... citations) {
    CitationCluster cluster = new CitationCluster();
    for (Citation citation : citations) {
      cluster.add(citation, data(citation), Optional.empty());
    }
    return cluster;
  }

  private static CSLCitationItem item(Citation citation, Optional<Locator> locator) {
    CitationCluster cluster = new CitationCluster();
    cluster.add(citation, data(citation), locator);
    return cluster.csl().getCitationItems()[0];
  }

  private static CSLItemData data(Citation citation) {
    return new CSLItemDataBuilder().id(citation.source().value()).build();
  }
}
