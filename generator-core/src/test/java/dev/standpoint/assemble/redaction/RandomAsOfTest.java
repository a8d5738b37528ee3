package dev.standpoint.assemble.redaction;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.assemble.BriefingText;
import dev.standpoint.assemble.RandomPacks;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Membership;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of random packs as of two days. */
class RandomAsOfTest {

  private static final Pattern WORD = Pattern.compile("\\bw\\d+\\b");

  static LongStream seeds() {
    return RandomPacks.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLaterDateRemovesNothing(long seed) {
    List<Briefing> briefings = RandomPacks.briefings(seed);
    for (int i = 1; i < briefings.size() - 1; i++) {
      Pack earlier = briefings.get(i - 1).pack();
      Pack later = briefings.get(i).pack();

      assertThat(later.positions().ids()).containsAll(earlier.positions().ids());
      assertThat(later.events().ids()).containsAll(earlier.events().ids());
      assertThat(later.sources().ids()).containsAll(earlier.sources().ids());
      assertThat(words(later)).containsAll(words(earlier));
      assertThat(groups(later)).containsAll(groups(earlier));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRecordIsKeptExactlyIfItWasKnownAndHasASource(long seed) {
    Pack pack = RandomPacks.pack(seed);
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      Stream<Position> known =
          pack.positions().entries().stream()
              .filter(p -> !p.dating().known().latest().isAfter(briefing.asOf()))
              .filter(
                  p ->
                      p.evidence().citations().stream()
                          .map(cited -> pack.sources().get(cited.source()).issued())
                          .anyMatch(
                              issued ->
                                  issued == null || !issued.latest().isAfter(briefing.asOf())));

      assertThat(briefing.pack().positions().ids())
          .containsExactlyElementsOf(known.map(Position::id).toList());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noWordsOfLaterRecordsAreLeft(long seed) {
    Pack pack = RandomPacks.pack(seed);
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      Set<String> words = words(briefing.pack());

      pack.positions().entries().stream()
          .filter(position -> !briefing.pack().positions().has(position.id()))
          .forEach(gone -> assertThat(words).doesNotContain(ownWord(gone.statement().words())));
      pack.events().entries().stream()
          .filter(event -> !briefing.pack().events().has(event.id()))
          .forEach(gone -> assertThat(words).doesNotContain(ownWord(gone.title())));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void asOfTheLastDateIsTheSameAsNoDate(long seed) {
    Pack pack = RandomPacks.pack(seed);
    WithDiagnostics<Briefing> without = BriefingAssembler.assemble(pack, Optional.empty());
    WithDiagnostics<Briefing> last =
        BriefingAssembler.assemble(pack, Optional.of(PackDate.of(pack)));

    assertThat(without.diagnostics()).isEmpty();
    assertThat(BriefingText.of(last)).isEqualTo(BriefingText.of(without));
    assertThat(last.value().pack().allNotes()).containsExactlyElementsOf(pack.allNotes().toList());
    assertThat(last.value().pack().positions().entries()).isEqualTo(pack.positions().entries());
    assertThat(last.value().pack().events().entries()).isEqualTo(pack.events().entries());
  }

  private static Set<String> groups(Pack pack) {
    return pack.actors().entries().stream()
        .flatMap(
            actor ->
                actor.memberships().stream()
                    .map((Membership membership) -> actor.id() + " of " + membership.of()))
        .collect(toSet());
  }

  private static String ownWord(String words) {
    return WORD.matcher(words).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  /** Every word of a mark that a page can show: in titles, text and cells. */
  private static Set<String> words(Pack pack) {
    return Stream.of(
            pack.allNotes().map(Note::title),
            pack.allNotes().map(note -> PlainText.ofBlocks(note.blocks())),
            pack.positions().entries().stream().map(position -> position.statement().words()),
            pack.events().entries().stream().map(Event::title))
        .flatMap(texts -> texts)
        .flatMap(text -> WORD.matcher(text).results())
        .map(MatchResult::group)
        .collect(toSet());
  }
}
