package dev.standpoint.render.page;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.render.Artifact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page of any pack, as of any date, has a word, an id or a source of what was known later. */
class RandomAsOfPagesTest {

  private static final Pattern TOKEN = Pattern.compile("[a-z0-9-]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_WORD = Pattern.compile("\\bw\\d+\\b");

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingOfALaterRecordOrSourceIsOnAnyPage(long seed) {
    Pack pack = PackText.pack(PackGenerator.text(seed) + "== 90-views.md\n" + everyView());
    LocalDate day = LocalDate.of(2031, seed % 2 == 0 ? 4 : 8, 3);
    Briefing briefing = WrittenProse.briefing(pack, Optional.of(day));
    Set<String> later = later(pack, briefing.pack());

    for (Artifact page : pages(briefing)) {
      Set<String> told = tokens(page);
      assertThat(later).as(page.path()).noneMatch(told::contains);
    }
  }

  private static String everyView() {
    return Arrays.stream(ViewKind.values())
        .map(kind -> "::: {." + kind + "}\n:::\n\n")
        .collect(Collectors.joining());
  }

  private static List<Artifact> pages(Briefing briefing) {
    return Stream.concat(
            HtmlRenderer.alone(WrittenProse.THEME).render(briefing).value().stream(),
            new PrintRenderer(WrittenProse.THEME).render(briefing).value().stream())
        .filter(artifact -> artifact.path().endsWith("html"))
        .toList();
  }

  private static Set<String> later(Pack pack, Pack then) {
    Set<String> later = new HashSet<>();
    for (Position position : pack.positions().entries()) {
      if (!then.positions().has(position.id())) {
        later.addAll(List.of(position.id().anchor(), ownWord(position.statement().words())));
      }
    }
    for (Event event : pack.events().entries()) {
      if (!then.events().has(event.id())) {
        later.addAll(List.of(event.id().anchor(), ownWord(event.title())));
      }
    }
    pack.sources().entries().stream()
        .filter(source -> !then.sources().has(source.id()))
        .forEach(source -> later.add("src-" + source.id()));
    return later;
  }

  private static String ownWord(String words) {
    return OWN_WORD.matcher(words).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private static Set<String> tokens(Artifact page) {
    return TOKEN
        .matcher(new String(page.bytes(), StandardCharsets.UTF_8))
        .results()
        .map(token -> token.group().toLowerCase(Locale.ROOT))
        .collect(toSet());
  }
}
