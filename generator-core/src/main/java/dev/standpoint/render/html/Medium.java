package dev.standpoint.render.html;

import dev.standpoint.model.Block;
import dev.standpoint.model.Note;
import dev.standpoint.model.Place;
import dev.standpoint.model.RecordId;
import dev.standpoint.model.SourceId;

/** How screen and print differ: where links lead, and who writes the signs before list items. */
interface Medium {

  String note(String slug);

  String heading(Note note, String anchor);

  String record(RecordId id, Place place);

  String source(SourceId id);

  /** The sign before a list's item, counted from 0; empty where style sheets make it. */
  String label(Block.Listing list, int item);

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
  record Screen(String up) implements Medium {
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

    @Override
    public String label(Block.Listing list, int item) {
      return "";
    }
  }

  /** One document for all. */
  record Print() implements Medium {
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

    /** In a PDF a sign drawn by a style sheet is no text: nobody hears it read out. */
    @Override
    public String label(Block.Listing list, int item) {
      return list.numbered() ? list.start() + item + "." : "\u2022";
    }
  }

  /** The slug of the front page's note. */
  String FRONT = "index";
}
