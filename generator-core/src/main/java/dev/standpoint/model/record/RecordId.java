package dev.standpoint.model.record;

/** The id of what a mark in a note records: a position or an event. */
public sealed interface RecordId permits PositionId, EventId {

  String value();

  /** The fragment under which the mark can be linked to in its note; it carries the kind. */
  String anchor();
}
