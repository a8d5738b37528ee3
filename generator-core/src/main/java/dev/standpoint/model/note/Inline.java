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

  /** Words without markup. Entities and escapes are resolved. */
  record Text(String text, Span at) implements Inline {}

  /** Code as written, without its backticks. */
  record Code(String text, Span at) implements Inline {}

  /** A line end in the source. A {@code hard} one is shown as a line break. */
  record LineEnd(boolean hard, Span at) implements Inline {}

  record Emphasis(List<Inline> content, Span at) implements Inline {}

  record Strong(List<Inline> content, Span at) implements Inline {}

  record Strikethrough(List<Inline> content, Span at) implements Inline {}

  /** Raised words, such as an exponent. */
  record Superscript(List<Inline> content, Span at) implements Inline {}

  /** Lowered words, such as the number of atoms in a formula. */
  record Subscript(List<Inline> content, Span at) implements Inline {}

  /** The box of a task in a list. */
  record TaskBox(boolean done, Span at) implements Inline {}

  /** A link, with the target as written. The title is empty if there is none. */
  record Link(String target, String title, List<Inline> content, Span at) implements Inline {}

  /**
   * A picture. The alternative text is empty if the picture only decorates. Width and height are
   * lengths in CSS, or empty.
   */
  record Image(
      Picture picture, String alternative, String title, String width, String height, Span at)
      implements Inline {}

  /** A reference to a figure or table by its id, with the words before and after it. */
  record CrossReference(String id, String before, String after, Span at) implements Inline {}

  /** An HTML element that the author wrote: its start tag, made safe, and its name. */
  record RawHtml(String startTag, String name, List<Inline> content, Span at) implements Inline {}

  /** One bracket of citations, or a narrative {@code @key}, which binds to no mark. */
  record Cite(List<Citation> citations, boolean narrative, Span at) implements Inline {}

  /** A date of a record without a mark, as its author has {@code written} it. */
  record DateText(Edtf date, String written, Span at) implements Inline {}

  /** The reference to the footnote of that label. */
  record FootnoteRef(String label, Span at) implements Inline {}

  /** Words that record positions or an event; the data is in the pack, under these ids. */
  record Mark(List<RecordId> records, List<Inline> content, Span at) implements Inline {}

  /**
   * Words that are not a record, with a language (BCP 47), a direction, or a TLP label. Each is
   * empty or null if it is that of the surrounding text.
   */
  record Phrase(
      String language, String direction, @Nullable Tlp label, List<Inline> content, Span at)
      implements Inline {}
}
