package dev.standpoint.assemble.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectCountTest {

  private static final Pack PACK =
      PackText.pack(
          """
          == sources.yaml
          - {id: gull1, outlet: Gull, title: Report, issued: 2031-03-12}
          - {id: gull2, outlet: Gull, title: Report, issued: 2031-03-14}
          - {id: gull3, outlet: Gull, title: Report}
          - {id: courier1, outlet: Courier, title: Report, issued: 2031-03-12}
          - {id: courier2, outlet: Courier, title: Report, issued: 2031-03}
          - {id: agency1, outlet: Herald, title: Report, issued: 2031-03-13, origin: agency-x}
          - {id: agency2, title: Report, issued: 2031-03-13, origin: agency-x}
          - {id: leaflet1, title: Leaflet, issued: 2031-03-01}
          - {id: leaflet2, title: Leaflet}
          == 10-note.md
          Words.
          """);

  @Test
  void aRecordCountsOnceForAnOutletHoweverManySourcesItCites() {
    assertThat(count("gull1 gull2", "gull2").share("Gull").carried()).isEqualTo(2);
  }

  @Test
  void anOutletThatIsNotCitedHasNoShare() {
    assertThat(count("gull1").share("Courier")).isEqualTo(Coverage.Share.NONE);
  }

  @Test
  void sourcesOfOneOriginAreOneVoice() {
    assertThat(count("agency1 agency2", "gull1").voices()).isEqualTo(2);
  }

  @Test
  void sourcesWithoutAnOutletAreAVoiceEachUnlessTheyShareAnOrigin() {
    SubjectCount count = count("leaflet1 leaflet2 agency2");

    assertThat(count.voices()).isEqualTo(3);
    assertThat(count.unnamedVoices()).isEqualTo(2);
    assertThat(count.share("").carried()).isEqualTo(1);
  }

  @Test
  void theOutletWithTheEarliestSourceIsFirst() {
    SubjectCount count = count("gull1", "agency1");

    assertThat(count.share("Gull").first()).isTrue();
    assertThat(count.share("Herald").first()).isFalse();
  }

  @Test
  void outletsOfOneDayAreBothFirst() {
    SubjectCount count = count("gull1", "courier1");

    assertThat(count.share("Gull").first()).isTrue();
    assertThat(count.share("Courier").first()).isTrue();
  }

  @Test
  void aDateIsReachedOnItsLatestDay() {
    SubjectCount count = count("courier2", "gull2");

    assertThat(count.share("Gull").first()).isTrue();
    assertThat(count.share("Courier").first()).isFalse();
  }

  @Test
  void aSingleOutletIsNotFirst() {
    assertThat(count("gull1").share("Gull").first()).isFalse();
  }

  @Test
  void anOutletWithoutDatesIsNotFirst() {
    SubjectCount count = count("gull3", "agency1");

    assertThat(count.share("Gull").first()).isFalse();
    assertThat(count.share("Herald").first()).isTrue();
  }

  /** The count of records, each given as the ids of its sources. */
  private static SubjectCount count(String... records) {
    SubjectCount count = new SubjectCount();
    Stream.of(records).map(SubjectCountTest::sources).forEach(count::add);
    return count;
  }

  private static List<Source> sources(String ids) {
    return Stream.of(ids.split(" ", -1)).map(id -> PACK.sources().get(new SourceId(id))).toList();
  }
}
