package dev.standpoint.model.record;

/** The id of a position: the author's own, or eight base32 digits of a digest of its content. */
public record PositionId(String value) implements RecordId {
  /** Keeps anchors of positions apart from those of events and headings. */
  public static final String PREFIX = "pos-";

  @Override
  public String anchor() {
    return PREFIX + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
