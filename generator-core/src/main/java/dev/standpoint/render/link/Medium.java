package dev.standpoint.render.link;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.Picture;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.PdfProfile;

/** How screen and print differ: where links lead, and who writes the signs before list items. */
public interface Medium {

  /** The slug of the front page's note. */
  String FRONT = "index";

  /** {@code screen} or {@code print}. */
  String kind();

  /** Empty where the note has no place of its own. */
  String note(String slug);

  /** To a heading of a note. */
  String heading(Note note, String anchor);

  /** To the words of a record. */
  String record(RecordId id, RecordLocation place);

  /** To the entry of a source in the list of sources. */
  String source(SourceId id);

  /** To a page of the pack by its path, or, where there are no pages, nowhere. */
  String page(String path);

  /** The sign before a list's item, counted from 0; empty where style sheets make it. */
  String label(Block.Listing list, int item);

  /** The sign before a footnote; empty where style sheets make it. */
  String label(int footnote);

  /** The element of words that an actor said so; their marks of quotation are the author's. */
  String quotation();

  /** Whether pictures of its format can be shown. */
  boolean shows(Picture picture);

  /** The address of a picture, seen from the page. */
  String picture(Picture picture);

  /**
   * Whether pages arrive bit by bit in windows of any size, so that pictures reserve their room.
   */
  boolean isFluid();

  /** Whether all of a pack is in one place, so that nothing is summed up. */
  boolean isWhole();

  /** Whether there is no more than what is to be taken in at a glance. */
  boolean isBrief();

  /** To a figure or table of a note. */
  String figure(Note note, String id);

  /** The tabindex of what can be wider than the page, so that keys can scroll it; else empty. */
  String tabindex();

  /**
   * Files of their own, seen from a page that is {@code up} (empty or {@code ../}) from the top.
   */
  record Screen(String up) implements Medium {
    @Override
    public String kind() {
      return "screen";
    }

    @Override
    public String note(String slug) {
      return slug.equals(FRONT) ? up + "index.html" : up + "notes/" + slug + ".html";
    }

    @Override
    public String heading(Note note, String anchor) {
      return note(note.slug()) + "#" + ElementIds.heading(note, anchor);
    }

    @Override
    public String record(RecordId id, RecordLocation place) {
      return note(place.note()) + "#" + id.anchor();
    }

    @Override
    public String source(SourceId id) {
      return up + "sources.html#" + ElementIds.source(id);
    }

    @Override
    public String page(String path) {
      return up + path;
    }

    @Override
    public String label(Block.Listing list, int item) {
      return "";
    }

    @Override
    public String label(int footnote) {
      return "";
    }

    /** A browser would put marks of its own around a {@code q}. */
    @Override
    public String quotation() {
      return "span";
    }

    @Override
    public boolean shows(Picture picture) {
      return true;
    }

    @Override
    public String picture(Picture picture) {
      return up + picture.path();
    }

    @Override
    public boolean isFluid() {
      return true;
    }

    @Override
    public boolean isWhole() {
      return false;
    }

    @Override
    public boolean isBrief() {
      return false;
    }

    @Override
    public String figure(Note note, String id) {
      return note(note.slug()) + "#" + id;
    }

    @Override
    public String tabindex() {
      return "0";
    }
  }

  /**
   * One document for all; {@code front} leads to the front page's text, empty where it has none.
   */
  record Print(String front, PdfProfile profile) implements Medium {

    /** All of a pack. */
    public Print(String front) {
      this(front, PdfProfile.FULL);
    }

    @Override
    public String kind() {
      return "print";
    }

    @Override
    public String note(String slug) {
      return slug.equals(FRONT) ? front : "#note-" + slug;
    }

    @Override
    public String heading(Note note, String anchor) {
      return "#" + ElementIds.heading(note, anchor);
    }

    @Override
    public String record(RecordId id, RecordLocation place) {
      return "#" + id.anchor();
    }

    @Override
    public String source(SourceId id) {
      return "#" + ElementIds.source(id);
    }

    @Override
    public String page(String path) {
      return "";
    }

    /** In a PDF a sign drawn by a style sheet is no text: nobody hears it read out. */
    @Override
    public String label(Block.Listing list, int item) {
      return list.numbered() ? list.start() + item + "." : "\u2022";
    }

    @Override
    public String quotation() {
      return "q";
    }

    /** A PDF knows no WebP. */
    @Override
    public boolean shows(Picture picture) {
      return picture.format() != Picture.Format.WEBP;
    }

    /** The document lies beside the pack's assets. */
    @Override
    public String picture(Picture picture) {
      return "../" + picture.path();
    }

    @Override
    public boolean isFluid() {
      return false;
    }

    @Override
    public boolean isWhole() {
      return profile == PdfProfile.FULL;
    }

    @Override
    public boolean isBrief() {
      return profile == PdfProfile.BRIEF;
    }

    @Override
    public String figure(Note note, String id) {
      return "#" + id;
    }

    @Override
    public String label(int footnote) {
      return footnote + ".";
    }

    @Override
    public String tabindex() {
      return "";
    }
  }
}
