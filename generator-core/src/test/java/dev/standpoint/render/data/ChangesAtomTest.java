package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The feed as ROME reads it. */
class ChangesAtomTest {

  private static final String MOVE =
      """
      Holt [would not]{.against #no actor=holt on=crossing} [@mera-0119], then
      ["would"]{.conditional #yes actor=holt on=crossing if="!toll; a loan"} [@courier-0312].
      """;

  static Feed read(String text) {
    try {
      Feed feed = (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(text));
      assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
      assertThat(feed.getId()).startsWith("urn:uuid:");
      assertThat(feed.getUpdated()).isNotNull();
      assertThat(feed.getAuthors()).hasSize(1);
      assertThat(feed.getEntries())
          .allSatisfy(
              entry -> {
                assertThat(entry.getId()).startsWith("urn:uuid:");
                assertThat(entry.getTitle()).isNotEmpty();
                assertThat(entry.getUpdated()).isNotNull();
                assertThat(entry.getContents()).hasSize(1);
              })
          .extracting(Entry::getId)
          .doesNotHaveDuplicates();
      return feed;
    } catch (FeedException e) {
      throw new AssertionError(text, e);
    }
  }

  static List<Entry> entries(String pack) {
    return read(Data.of(pack).file("changes.atom")).getEntries();
  }

  static String kind(Entry entry) {
    return entry.getCategories().stream().map(Category::getTerm).findFirst().orElse("");
  }

  @Test
  void aFeedSaysWhoseItIsAndOfWhichDay() {
    Feed feed = read(Data.golden().file("changes.atom"));

    assertThat(feed.getTitle()).isEqualTo("The Vik crossing");
    assertThat(feed.getUpdated().toInstant()).hasToString("2031-03-12T00:00:00Z");
    assertThat(feed.getAuthors().get(0).getName()).isEqualTo("Desk North");
    assertThat(feed.getRights()).isEqualTo("TLP:AMBER");
  }

  @Test
  void aPackWithoutAPublisherIsItsOwnAuthor() {
    assertThat(read(Data.of(MOVE).file("changes.atom")).getAuthors().get(0).getName())
        .isEqualTo("The crossing");
  }

  @Test
  void theLatestKnownComesFirstAndAShiftBeforeItsPosition() {
    assertThat(entries(MOVE))
        .extracting(
            entry ->
                entry.getUpdated().toInstant().toString().substring(0, 10)
                    + " "
                    + kind(entry)
                    + " "
                    + entry.getTitle())
        .containsExactly(
            "2031-03-12 shift Ane Holt \u00b7 Crossing: against \u2192 conditional",
            "2031-03-12 position Ane Holt \u00b7 Crossing: conditional",
            "2031-01-19 position Ane Holt \u00b7 Crossing: against");
  }

  @Test
  void anEntryHasTheWordsTheConditionTheDateAndTheSource() {
    assertThat(entries(MOVE).get(1).getContents().get(0).getValue())
        .isEqualTo(
            """
            "would"
            if no Toll; a loan
            12 March 2031 (2031-03-12)
            Courier: Report""");
  }

  @Test
  void aShiftIsKnownOnceBothSidesAre() {
    List<Entry> entries =
        entries(MOVE.replace("#no actor=holt", "#no known=2031-05-01 when=2031-01-19 actor=holt"));

    assertThat(entries.get(0).getUpdated().toInstant()).hasToString("2031-05-01T00:00:00Z");
    assertThat(kind(entries.get(0))).isEqualTo("shift");
  }

  @Test
  void aShiftKeepsItsNameWhenMoreOutletsReportIt() {
    String more =
        MOVE + "\nShe [would]{.conditional actor=holt on=crossing when=2031-03-12} [@post-0315].\n";

    Entry before = shift(entries(MOVE));
    Entry after = shift(entries(more));

    assertThat(after.getId()).isEqualTo(before.getId());
    assertThat(after.getUpdated()).isEqualTo(before.getUpdated());
  }

  @Test
  void aCorrectedPositionHasNoEntry() {
    assertThat(entries(MOVE.replace("#yes actor", "#yes supersedes=no actor")))
        .extracting(Entry::getTitle)
        .containsExactly("Ane Holt \u00b7 Crossing: conditional");
  }

  @Test
  void aSourceOnTheWebIsLinked() {
    String source =
        "== sources.yaml\n- {id: courier, title: Summit ends, issued: 2031-03-12, url: \"https://courier.example/été?a=b&c='d'\"}\n";

    Entry entry =
        entries("Holt [would]{.for actor=holt on=crossing} [@courier].\n" + source).get(0);

    assertThat(entry.getOtherLinks())
        .extracting(Link::getRel, Link::getHref)
        .containsExactly(tuple("via", "https://courier.example/été?a=b&c='d'"));
  }

  @Test
  void anEventHasItsStatusItsPlaceAndItsDate() {
    Entry entry =
        entries("[talks]{.event when=2031-09 lane=talks place=Vik} [@courier-0312]\n").get(0);

    assertThat(kind(entry)).isEqualTo("event");
    assertThat(entry.getContents().get(0).getValue())
        .isEqualTo("planned\nVik\nSeptember 2031 (2031-09)\nCourier: Report");
  }

  @Test
  void theFeedIsInThePacksLanguage() {
    String file =
        Data.of("== pack.md\n---\ntitle: Die Querung\nlang: de\n---\n" + "== 10-note.md\n" + MOVE)
            .file("changes.atom");

    assertThat(file).contains("xml:lang=\"de\"").contains("12. M\u00e4rz 2031");
  }

  private static Entry shift(List<Entry> entries) {
    return entries.stream().filter(e -> kind(e).equals("shift")).findFirst().orElseThrow();
  }
}
