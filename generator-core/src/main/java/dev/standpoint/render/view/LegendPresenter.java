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
  static final MatrixView.Legend NONE = new MatrixView.Legend(List.of(), List.of(), List.of());

  private final Words words;
  private final Map<String, MatrixView.Held> values = new HashMap<>();
  private final Set<String> blanks = new HashSet<>();
  private final Set<String> marks = new HashSet<>();

  private LegendPresenter(Words words) {
    this.words = words;
  }

  /** The legend of these rows and of the rows of members in them. */
  static MatrixView.Legend legend(List<MatrixView.Row> rows, Words words) {
    LegendPresenter presenter = new LegendPresenter(words);
    rows.forEach(presenter::add);
    return presenter.legend();
  }

  /** In the order of the enums, whatever the order of the table. Only stances need a legend. */
  private MatrixView.Legend legend() {
    return new MatrixView.Legend(
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

  private void add(MatrixView.Row row) {
    row.cells().forEach(this::add);
    row.members().forEach(this::add);
  }

  private void add(MatrixView.Cell cell) {
    if (cell.sides().isEmpty()) {
      blanks.add(cell.basis());
    }
    cell.sides().stream().map(MatrixView.Side::by).flatMap(Collection::stream).forEach(this::add);
    Stream.of(cell.others(), cell.noted()).flatMap(List::stream).forEach(this::addBeside);
    cell.rejected().forEach(other -> add(other.value()));
    cell.meanwhile().forEach(other -> add(other.value()));
    cell.earlier().forEach(earlier -> add(earlier.value()));
  }

  /** A voice in small print next to a value. */
  private void addBeside(MatrixView.Voice voice) {
    marks.addAll(voice.marks());
    add(voice.said().value());
  }

  private void add(MatrixView.Voice voice) {
    addBeside(voice);
    if (voice.said().reported()) {
      marks.add(CellFlag.REPORTED.word(words));
    }
  }

  private void add(MatrixView.Held value) {
    values.putIfAbsent(value.kind(), value);
  }
}
