package dev.standpoint.render.data;

import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.register.ActorId;
import java.util.List;

/** {@code positions.csv}: every position in the order written, corrected ones included. */
final class PositionsCsv {

  /** The names and the order of the columns, on which programs rely. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "actor",
          "acting_for",
          "issue",
          "stance",
          "quantity",
          "choice",
          "when",
          "known",
          "mode",
          "via",
          "words",
          "condition",
          "sources",
          "grade",
          "tlp",
          "superseded_by",
          "note",
          "line",
          "language");

  private PositionsCsv() {}

  /** A table with a line for each position. */
  static byte[] write(PublishedRecords records) {
    CsvTable table = new CsvTable(COLUMNS);
    records.positions().forEach(position -> row(position, records, table));
    return table.bytes();
  }

  /** Only words, conditions and paths are free text; all other cells have a fixed syntax. */
  private static void row(Position position, PublishedRecords records, CsvTable table) {
    ActorId actingFor = position.holder().actingFor();
    ValueColumns value = ValueColumns.of(position.value());
    table.row(
        position.id().value(),
        position.actor().value(),
        actingFor == null ? "" : actingFor.value(),
        position.issue().value(),
        value.stance(),
        value.quantity(),
        value.choice(),
        position.dating().when().text(),
        position.dating().known().text(),
        position.statement().mode().toString(),
        CsvTable.words(position.statement().viaOrUnnamed()),
        CsvTable.words(position.statement().words()),
        CsvTable.joined(position.conditions().stream().map(PositionsCsv::written).toList()),
        sources(position.evidence()),
        position.evidence().grade(),
        StrictestLabel.written(position.location()),
        records.correctionOf(position.id()).map(PositionId::value).orElse(""),
        note(position.location(), records),
        line(position.location(), records),
        position.location().language().tag());
  }

  /** The condition as in the attribute {@code if}. */
  private static String written(Condition condition) {
    if (condition instanceof Condition.OnIssue on) {
      return (on.met() ? "" : "!") + on.issue();
    }
    return ((Condition.InWords) condition).words();
  }

  /** The ids of the sources in one cell. */
  static String sources(Evidence evidence) {
    return CsvTable.joined(evidence.citations().stream().map(Citation::source).toList());
  }

  /** The path of the note within the pack; empty if the note was not known yet. */
  static String note(RecordLocation place, PublishedRecords records) {
    return CsvTable.words(records.note(place).orElse(""));
  }

  /** The line of the mark in its note, from 1; empty without a note. */
  static String line(RecordLocation place, PublishedRecords records) {
    return records.note(place).map(note -> Integer.toString(place.at().line())).orElse("");
  }
}
