package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry as it stands in the file: its type and the names of its fields in lower case, the values
 * still in TeX, without the braces or quotation marks around them.
 */
record BibtexEntry(String type, String key, Span at, Map<String, Field> fields) {

  record Field(String tex, Span at) {}

  BibtexEntry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }
}
