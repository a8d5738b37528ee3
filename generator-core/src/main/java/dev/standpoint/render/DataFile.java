package dev.standpoint.render;

/** A file of a pack's data for other programs, and what it is for. */
public enum DataFile {
  PACK("pack.json", "everything in this pack, as JSON"),
  SCHEMA("pack.schema.json", "what pack.json holds, as JSON Schema"),
  POSITIONS("positions.csv", "every position, for spreadsheets"),
  EVENTS("events.csv", "every event, for spreadsheets"),
  STATEMENTS("statements.csv", "positions as statements, for network analysis"),
  SOURCES("sources.json", "the sources cited, for reference managers"),
  TIMELINE("timeline.ics", "the events, for calendars"),
  CHANGES("changes.atom", "what became known when, for feed readers"),
  CLAIMS("claims.jsonld", "claims and events in the words of schema.org");

  private static final String FOLDER = "data/";

  private final String fileName;
  private final String purpose;

  DataFile(String fileName, String purpose) {
    this.fileName = fileName;
    this.purpose = purpose;
  }

  public String fileName() {
    return fileName;
  }

  /** Its path below the pack's folder. */
  public String path() {
    return FOLDER + fileName;
  }

  public String purpose() {
    return purpose;
  }
}
