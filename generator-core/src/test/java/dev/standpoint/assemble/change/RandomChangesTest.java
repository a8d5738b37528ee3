package dev.standpoint.assemble.change;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The changes of random packs since random days. */
class RandomChangesTest {

  private static final int PACKS = 500;

  @Test
  void changesAreTheDifferenceBetweenTwoDays() {
    int found = 0;
    for (long seed = 0; seed < PACKS; seed++) {
      Pack pack = PackText.pack(PackGenerator.text(seed));
      LocalDate asOf = asOf(pack);
      assertThat(since(asOf, pack).list()).as("seed %s", seed).isEmpty();
      LocalDate since = asOf.minusDays(new Random(seed).nextInt(120));
      Changes changes = since(since, pack);
      found += changes.list().size();
      compare(pack, since, changes, seed);
    }
    assertThat(found).isGreaterThan(PACKS);
  }

  private static void compare(Pack pack, LocalDate since, Changes changes, long seed) {
    Briefing before = on(since, pack);
    Briefing after = on(asOf(pack), pack);
    // Positions that count now were known, or some change tells of them.
    Set<PositionId> told =
        changes.list().stream().flatMap(RandomChangesTest::told).collect(toSet());
    Set<PositionId> known =
        before.pack().positions().entries().stream().map(Position::id).collect(toSet());
    after
        .matrix()
        .forEach(
            (actor, issue, history) ->
                history.periods().stream()
                    .flatMap(period -> period.values().stream())
                    .forEach(
                        held ->
                            assertThat(ids(held))
                                .as("seed %s, %s on %s", seed, actor.id(), issue.id())
                                .anyMatch(id -> known.contains(id) || told.contains(id))));
    // What is called new was not known.
    changes.of(Change.NewPosition.class).stream()
        .flatMap(change -> ids(change.held()).stream())
        .forEach(id -> assertThat(known).as("seed %s", seed).doesNotContain(id));
    // Shifts are those of the view that the view of the earlier day does not have.
    List<Object> shifts = List.copyOf(after.views(ViewFilter.ALL).shifts());
    changes
        .of(Change.Shifted.class)
        .forEach(
            change -> {
              assertThat(shifts).as("seed %s", seed).contains(change.shift());
              assertThat(before.views(ViewFilter.ALL).shifts())
                  .as("seed %s", seed)
                  .doesNotContain(change.shift());
            });
    // Every source of now is one of then or new.
    Set<Object> sources =
        Stream.concat(
                before.sources().sources().stream(),
                changes.of(Change.NewSource.class).stream().map(Change.NewSource::source))
            .map(source -> (Object) source.id())
            .collect(toSet());
    assertThat(sources)
        .as("seed %s", seed)
        .containsAll(after.sources().sources().stream().map(source -> source.id()).toList());
  }

  private static Stream<PositionId> told(Change change) {
    if (change instanceof Change.Shifted shifted) {
      return ids(shifted.shift().shift().to()).stream();
    } else if (change instanceof Change.NewPosition added) {
      return ids(added.held()).stream();
    } else if (change instanceof Change.Corrected corrected) {
      return Stream.of(corrected.right().id());
    }
    return Stream.of();
  }

  private static Set<PositionId> ids(HeldValue held) {
    return held.positions().stream().map(Position::id).collect(toSet());
  }

  private static LocalDate asOf(Pack pack) {
    return BriefingAssembler.assemble(pack, Optional.empty()).value().asOf();
  }

  private static Briefing on(LocalDate day, Pack pack) {
    return BriefingAssembler.assemble(pack, Optional.of(day)).value();
  }

  private static Changes since(LocalDate since, Pack pack) {
    return BriefingAssembler.assembleUpTo(
            Optional.empty(),
            pack,
            new BriefingAssembler.Dates(Optional.empty(), Optional.of(since)))
        .value()
        .orElseThrow()
        .views(ViewFilter.ALL)
        .changes();
  }
}
