package dev.standpoint.model;

/** The id of a position: the author's own, or eight base32 digits over what it says. */
public record PositionId(String value) implements RecordId {
  @Override
  public String anchor() {
    return "pos-" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
