package dev.standpoint.model.record;

/** The id of a record, that is of a position or an event. */
public sealed interface RecordId permits PositionId, EventId {

  /** The id without the prefix. */
  String value();

  /** The fragment of links to its mark. It starts with a prefix for the kind of record. */
  String anchor();
}
