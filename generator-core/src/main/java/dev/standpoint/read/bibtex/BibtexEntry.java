package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry as written in the file. Its type and the names of its fields are in lower case; values
 * are still TeX, without the braces or quotation marks around them.
 *
 * @param faults what was found while it was read
 * @param complete whether it was read to its end
 */
record BibtexEntry(
    String type,
    String key,
    Span at,
    Map<String, Field> fields,
    List<Diagnostic> faults,
    boolean complete) {

  /** A value in TeX and its place. */
  record Field(String tex, Span at) {}

  BibtexEntry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    faults = List.copyOf(faults);
  }

  /** The characters of all values. */
  long size() {
    return fields.values().stream().mapToLong(field -> field.tex().length()).sum();
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }
}
