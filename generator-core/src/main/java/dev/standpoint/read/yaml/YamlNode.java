package dev.standpoint.read.yaml;

import dev.standpoint.diagnostic.Span;
import java.util.List;
import java.util.Map;

/** A value of a YAML document and its place. */
public sealed interface YamlNode {

  Span at();

  /** What a person would call this kind of value, for messages. */
  String kind();

  /** A text, number, date or boolean, always kept as written. */
  record Scalar(String text, Span at) implements YamlNode {
    @Override
    public String kind() {
      return "a single value";
    }
  }

  /** A list of values. */
  record Sequence(List<YamlNode> items, Span at) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the order written; each key is there once. */
  record Mapping(Map<String, Entry> entries, Span at) implements YamlNode {
    @Override
    public String kind() {
      return "a map of keys";
    }
  }

  /** The value of a key, and the place of the key. */
  record Entry(YamlNode value, Span key) {}
}
