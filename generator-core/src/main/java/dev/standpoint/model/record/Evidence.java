package dev.standpoint.model.record;

import java.util.List;

/** The sources of a record, and its Admiralty grade, such as B2 (empty if none). */
public record Evidence(List<Citation> citations, String grade) {
  public Evidence {
    citations = List.copyOf(citations);
  }
}
