package dev.standpoint.model.record;

/** The id of an event: the author's own, or eight base32 digits of a digest of its content. */
public record EventId(String value) implements RecordId {
  /** Keeps anchors of events apart from those of positions and headings. */
  public static final String PREFIX = "ev-";

  @Override
  public String anchor() {
    return PREFIX + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
