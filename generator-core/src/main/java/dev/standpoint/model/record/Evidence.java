package dev.standpoint.model.record;

import java.util.List;

/** Who says so: the citations of a record, and its Admiralty grade (such as B2, empty for none). */
public record Evidence(List<Citation> citations, String grade) {
  public Evidence {
    citations = List.copyOf(citations);
  }
}
