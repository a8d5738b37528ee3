package dev.standpoint.model;

import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.RecordLocation;

/** Where a link in a note leads. Pages have links of these kinds only. */
public sealed interface LinkTarget {

  /** An address outside the pack, with a scheme that is safe to follow. */
  record Outside(String url) implements LinkTarget {}

  /** The start of a note of the pack. */
  record ToNote(Note note) implements LinkTarget {}

  /** A heading in a note of the pack. */
  record ToHeading(Note note, String anchor) implements LinkTarget {}

  /** A figure or a captioned table. */
  record ToFigure(Note note, String id) implements LinkTarget {}

  /** The marked words of a record. */
  record ToRecord(RecordId id, RecordLocation place) implements LinkTarget {}

  /** Nothing in the pack, or an address that is not safe to follow. */
  record Nowhere() implements LinkTarget {}
}
