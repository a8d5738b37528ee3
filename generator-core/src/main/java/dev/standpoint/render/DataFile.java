package dev.standpoint.render;

/** A file of a pack's data for other programs. */
public enum DataFile {
  PACK("pack.json"),
  SCHEMA("pack.schema.json"),
  POSITIONS("positions.csv"),
  EVENTS("events.csv"),
  STATEMENTS("statements.csv"),
  SOURCES("sources.json"),
  TIMELINE("timeline.ics"),
  CHANGES("changes.atom"),
  SINCE("changes.json"),
  CLAIMS("claims.jsonld");

  private static final String FOLDER = "data/";

  private final String fileName;

  DataFile(String fileName) {
    this.fileName = fileName;
  }

  /** The name without the folder, as programs look for it; a change breaks them. */
  public String fileName() {
    return fileName;
  }

  /** Its path below the pack's folder. */
  public String path() {
    return FOLDER + fileName;
  }
}
