package dev.standpoint.read.value;

import dev.standpoint.diagnostic.Span;
import java.util.List;
import java.util.Map;

/**
 * A value of a YAML, JSON or BibTeX file and its place. Texts are kept as written, so that {@code
 * 2031-03} stays a date and {@code no} a word.
 */
public sealed interface DataNode {

  /**
   * The place of the value: a text with its quotation marks, the opening bracket of a list or map.
   */
  Span at();

  /** What a person would call this kind of value, for messages. */
  String kind();

  /** Whether this is a text of white space alone, which counts as no value. */
  default boolean isBlank() {
    return this instanceof Scalar scalar && scalar.text().isBlank();
  }

  /** A text, number, date or boolean as written, without quotation marks; empty if null. */
  record Scalar(String text, Span at) implements DataNode {
    @Override
    public String kind() {
      return "a single value";
    }
  }

  /** A list of values. */
  record Sequence(List<DataNode> items, Span at) implements DataNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values in the order written. Of a key written twice, the first counts. */
  record Mapping(Map<String, Entry> entries, Span at) implements DataNode {
    @Override
    public String kind() {
      return "a map of keys";
    }
  }

  /**
   * The value of a key, the place of the key, and the key as its author wrote it if that is not the
   * main word for it; else empty.
   */
  record Entry(DataNode value, Span key, String written) {
    public Entry(DataNode value, Span key) {
      this(value, key, "");
    }

    /** The same under a key that its author wrote in other words. */
    Entry writtenAs(String word) {
      return new Entry(value, key, word);
    }
  }
}
