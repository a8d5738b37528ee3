package dev.standpoint.render.html;

import dev.standpoint.model.Note;
import dev.standpoint.model.Place;
import dev.standpoint.model.RecordId;
import dev.standpoint.model.SourceId;

/** Where links lead: to other files on screen, to places of the same document in print. */
interface Addresses {

  String note(String slug);

  String heading(Note note, String anchor);

  String record(RecordId id, Place place);

  String source(SourceId id);

  /** The id of a heading: anchors of different notes must differ where they share a document. */
  static String headingId(Note note, String anchor) {
    return note.slug() + "-" + anchor;
  }

  static String sourceId(SourceId id) {
    return "src-" + id;
  }

  /**
   * Files of their own, seen from a page that is {@code up} (empty or {@code ../}) from the top.
   */
  record Screen(String up) implements Addresses {
    @Override
    public String note(String slug) {
      return slug.equals(FRONT) ? up + "index.html" : up + "notes/" + slug + ".html";
    }

    @Override
    public String heading(Note note, String anchor) {
      return note(note.slug()) + "#" + headingId(note, anchor);
    }

    @Override
    public String record(RecordId id, Place place) {
      return note(place.note()) + "#" + id.anchor();
    }

    @Override
    public String source(SourceId id) {
      return up + "sources.html#" + sourceId(id);
    }
  }

  /** One document for all. */
  record Print() implements Addresses {
    @Override
    public String note(String slug) {
      return "#note-" + slug;
    }

    @Override
    public String heading(Note note, String anchor) {
      return "#" + headingId(note, anchor);
    }

    @Override
    public String record(RecordId id, Place place) {
      return "#" + id.anchor();
    }

    @Override
    public String source(SourceId id) {
      return "#" + sourceId(id);
    }
  }

  /** The slug of the front page's note. */
  String FRONT = "index";
}
