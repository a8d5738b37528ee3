package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry as written in the file. Its type and the names of its fields are in lower case; values
 * are still TeX, without the braces or quotation marks around them.
 */
record BibtexEntry(String type, String key, Span at, Map<String, Field> fields) {

  /** A value in TeX and its place. */
  record Field(String tex, Span at) {}

  BibtexEntry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The characters of all values. */
  long size() {
    return fields.values().stream().mapToLong(field -> field.tex().length()).sum();
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }
}
