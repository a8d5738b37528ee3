package dev.standpoint.render.page;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.data.DataRenderer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random packs with random labels on marks, divs and headings: up to a label, no page and no data
 * file has a word or an id of a record with a stricter one.
 */
class RandomTlpTest {

  private static final List<Tlp> LABELS = List.of(Tlp.values());

  private static final Pattern TOKEN = Pattern.compile("[a-z0-9-]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_WORD = Pattern.compile("\\bw\\d+\\b");

  /** The braces of a mark, a div or a heading. */
  private static final Pattern BRACES = Pattern.compile("(?<=[\\]\\w: ])\\{(?=[.#])([^{}]*)\\}");

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingOfAStricterRecordIsInAnyFile(long seed) {
    Pack pack = PackText.pack(labelled(seed) + "== 90-views.md\n" + everyView());
    Tlp max = LABELS.get((int) (seed % 4));
    Optional<LocalDate> day =
        seed % 3 == 0 ? Optional.of(LocalDate.of(2031, 6, 3)) : Optional.empty();
    Briefing briefing =
        BriefingAssembler.assembleUpTo(Optional.of(max), pack, BriefingAssembler.Dates.asOf(day))
            .value()
            .orElseThrow();

    assertThat(briefing.pack().labels()).noneMatch(label -> label.tlp().isStricterThan(max));
    Set<String> stricter = stricter(pack, briefing.pack());
    for (Artifact file : files(briefing)) {
      Set<String> told = tokens(file);
      assertThat(stricter).as(file.path()).noneMatch(told::contains);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsNotLabelledIsNotTouched(long seed) {
    Pack pack = PackText.pack(PackGenerator.text(seed));

    Briefing with =
        BriefingAssembler.assembleUpTo(Optional.of(Tlp.CLEAR), pack, BriefingAssembler.Dates.NONE)
            .value()
            .orElseThrow();

    assertThat(with.pack().allNotes()).containsExactlyElementsOf(pack.allNotes().toList());
    assertThat(with.pack().positions().entries()).isEqualTo(pack.positions().entries());
  }

  private static String labelled(long seed) {
    Random random = new Random(seed);
    return BRACES
        .matcher(PackGenerator.text(seed))
        .replaceAll(
            braces -> {
              String label = LABELS.get(random.nextInt(5)).written();
              String given = random.nextInt(3) == 0 ? " tlp=" + label : "";
              return "{" + braces.group(1) + given + "}";
            });
  }

  private static String everyView() {
    return Arrays.stream(ViewKind.values())
        .map(kind -> "::: {." + kind + "}\n:::\n\n")
        .collect(Collectors.joining());
  }

  private static List<Artifact> files(Briefing briefing) {
    return Stream.of(
            HtmlRenderer.alone(WrittenProse.THEME).render(briefing).value(),
            new PrintRenderer(WrittenProse.THEME).render(briefing).value(),
            DataRenderer.ofAll().render(briefing).value())
        .flatMap(List::stream)
        .filter(artifact -> !artifact.path().startsWith("assets/"))
        .toList();
  }

  private static Set<String> stricter(Pack pack, Pack left) {
    Set<String> stricter = new HashSet<>();
    for (Position position : pack.positions().entries()) {
      if (!left.positions().has(position.id())) {
        stricter.addAll(List.of(position.id().anchor(), ownWord(position.statement().words())));
      }
    }
    for (Event event : pack.events().entries()) {
      if (!left.events().has(event.id())) {
        stricter.addAll(List.of(event.id().anchor(), ownWord(event.title())));
      }
    }
    return stricter;
  }

  private static String ownWord(String words) {
    return OWN_WORD.matcher(words).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private static Set<String> tokens(Artifact file) {
    return TOKEN
        .matcher(new String(file.bytes(), StandardCharsets.UTF_8))
        .results()
        .map(token -> token.group().toLowerCase(Locale.ROOT))
        .collect(toSet());
  }
}
