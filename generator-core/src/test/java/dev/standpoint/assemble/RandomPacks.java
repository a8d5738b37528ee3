package dev.standpoint.assemble;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Random packs, each as of several days, for tests of properties. */
public final class RandomPacks {

  private static final Map<Long, Pack> PACKS = new ConcurrentHashMap<>();
  private static final Map<Long, List<Briefing>> BRIEFINGS = new ConcurrentHashMap<>();

  private RandomPacks() {}

  public static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  public static Pack pack(long seed) {
    return PACKS.computeIfAbsent(seed, key -> PackText.pack(PackGenerator.text(key)));
  }

  /** The pack as of several days of 2031, and without a date. */
  public static List<Briefing> briefings(long seed) {
    return BRIEFINGS.computeIfAbsent(seed, key -> assembled(pack(key)));
  }

  private static List<Briefing> assembled(Pack pack) {
    List<Optional<LocalDate>> days =
        new ArrayList<>(
            LocalDate.of(2031, 3, 15)
                .datesUntil(LocalDate.of(2032, 1, 1), Period.ofDays(97))
                .map(Optional::of)
                .toList());
    days.add(Optional.empty());
    return days.stream().map(day -> BriefingAssembler.assemble(pack, day).value()).toList();
  }
}
