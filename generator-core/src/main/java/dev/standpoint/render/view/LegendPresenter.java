package dev.standpoint.render.view;

import dev.standpoint.model.record.Stance;
import dev.standpoint.render.words.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what the signs and words of a table mean, of those that are in it. */
final class LegendPresenter {

  /** The legend of an empty table. */
  static final View.Legend NONE = new View.Legend(List.of(), List.of(), List.of());

  private final Words words;
  private final Map<String, View.Held> values = new HashMap<>();
  private final Set<String> blanks = new HashSet<>();
  private final Set<String> marks = new HashSet<>();

  private LegendPresenter(Words words) {
    this.words = words;
  }

  static View.Legend legend(List<View.Row> rows, Words words) {
    LegendPresenter maker = new LegendPresenter(words);
    rows.forEach(maker::add);
    return maker.legend();
  }

  private View.Legend legend() {
    return new View.Legend(
        Arrays.stream(Stance.values())
            .flatMap(stance -> Stream.ofNullable(values.get(stance.key())))
            .toList(),
        Arrays.stream(EmptyCell.values())
            .filter(blank -> blanks.contains(blank.key()))
            .map(blank -> blank.term(words))
            .toList(),
        Arrays.stream(CellFlag.values())
            .filter(mark -> marks.contains(mark.word(words)))
            .map(mark -> mark.term(words))
            .toList());
  }

  private void add(View.Row row) {
    row.cells().forEach(this::add);
    row.members().forEach(this::add);
  }

  private void add(View.Cell cell) {
    if (cell.sides().isEmpty()) {
      blanks.add(cell.basis());
    }
    cell.sides().stream().map(View.Side::by).flatMap(Collection::stream).forEach(this::add);
    Stream.of(cell.others(), cell.noted()).flatMap(List::stream).forEach(this::addBeside);
    cell.rejected().forEach(other -> add(other.value()));
    cell.meanwhile().forEach(other -> add(other.value()));
    cell.earlier().forEach(earlier -> add(earlier.value()));
  }

  private void addBeside(View.Voice voice) {
    marks.addAll(voice.marks());
    add(voice.said().value());
  }

  private void add(View.Voice voice) {
    addBeside(voice);
    if (voice.said().reported()) {
      marks.add(CellFlag.REPORTED.word(words));
    }
  }

  private void add(View.Held value) {
    values.putIfAbsent(value.kind(), value);
  }
}
