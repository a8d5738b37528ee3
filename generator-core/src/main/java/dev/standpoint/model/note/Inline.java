package dev.standpoint.model.note;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.Tlp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of running text. */
public sealed interface Inline {

  Span at();

  /** Inlines within this one; empty for a leaf. */
  default List<Inline> content() {
    return List.of();
  }

  record Text(String text, Span at) implements Inline {}

  record Code(String text, Span at) implements Inline {}

  /** A line end in the source, or, where {@code hard}, one that the author wants shown. */
  record LineEnd(boolean hard, Span at) implements Inline {}

  record Emphasis(List<Inline> content, Span at) implements Inline {}

  record Strong(List<Inline> content, Span at) implements Inline {}

  record Strikethrough(List<Inline> content, Span at) implements Inline {}

  record Link(String target, String title, List<Inline> content, Span at) implements Inline {}

  /**
   * A picture; the alternative text is empty where it only decorates, width and height are lengths
   * of CSS or empty.
   */
  record Image(
      Picture picture, String alternative, String title, String width, String height, Span at)
      implements Inline {}

  /** A reference to a figure or table by its id, with the words that stand before and behind it. */
  record CrossReference(String id, String before, String behind, Span at) implements Inline {}

  /** An element in HTML of the author's: its start tag, safe and well-formed, and its name. */
  record RawHtml(String startTag, String name, List<Inline> content, Span at) implements Inline {}

  /** One bracket of citations, or a narrative {@code @key}, which binds to no mark. */
  record Cite(List<Citation> citations, boolean narrative, Span at) implements Inline {}

  /** A date of a record without a mark, as its author has {@code written} it. */
  record DateText(Edtf date, String written, Span at) implements Inline {}

  /** The sign in the text that leads to the footnote of that label. */
  record FootnoteRef(String label, Span at) implements Inline {}

  /** Words that record positions or an event; the data is in the pack, under these ids. */
  record Mark(List<RecordId> records, List<Inline> content, Span at) implements Inline {}

  /**
   * Words, no record, with a language or a direction (each empty for the surrounding one) or a
   * label that says with whom they may be shared (null for that of the text around).
   */
  record Phrase(
      String language, String direction, @Nullable Tlp label, List<Inline> content, Span at)
      implements Inline {}
}
