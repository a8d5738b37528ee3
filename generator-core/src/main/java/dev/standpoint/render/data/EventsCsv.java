package dev.standpoint.render.data;

import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.record.Event;
import java.util.List;

/** {@code events.csv}: every event once, with the sources of all its reports, by date. */
final class EventsCsv {

  /** The names and the order of the columns, on which programs rely. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "when",
          "known",
          "title",
          "status",
          "lane",
          "actors",
          "place",
          "sources",
          "note",
          "line",
          "language");

  private EventsCsv() {}

  /** A table with a line for each event of the timeline. */
  static byte[] write(PublishedRecords records) {
    CsvTable table = new CsvTable(COLUMNS);
    records.timeline().forEach(entry -> row(entry, records, table));
    return table.bytes();
  }

  /** Ids and dates are as written; only free text is guarded against formulas. */
  private static void row(Timeline.Entry entry, PublishedRecords records, CsvTable table) {
    Event event = entry.event();
    table.row(
        event.id().value(),
        event.dating().when().text(),
        event.dating().known().text(),
        CsvTable.words(event.title()),
        RecordJson.status(entry.status()),
        CsvTable.words(event.lane()),
        CsvTable.joined(event.actors()),
        CsvTable.words(event.place()),
        PositionsCsv.sources(event.evidence()),
        PositionsCsv.note(event.location(), records),
        PositionsCsv.line(event.location(), records),
        event.location().language().tag());
  }
}
