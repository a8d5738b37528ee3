package dev.standpoint.read.note;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Nearest;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The footnotes that a note defines and those it refers to, which should be the same. */
final class FootnoteLabels {

  private final Findings findings;
  private final Map<String, Span> defined = new LinkedHashMap<>();
  private final List<Ref<String>> references = new ArrayList<>();

  FootnoteLabels(Findings findings) {
    this.findings = findings;
  }

  void define(String label, Span at) {
    Span former = defined.putIfAbsent(label, at);
    if (former != null) {
      findings.add(
          Code.DUPLICATE_ID, at, "footnote \"" + label + "\" is already defined at " + former);
    }
  }

  void refer(String label, Span at) {
    references.add(new Ref<>(label, at));
  }

  /** When all is read: references that lead nowhere, and footnotes that nothing leads to. */
  void report() {
    Set<String> used = new HashSet<>();
    for (Ref<String> reference : references) {
      used.add(reference.id());
      if (!defined.containsKey(reference.id())) {
        findings.add(
            Code.UNKNOWN_FOOTNOTE,
            reference.at(),
            "there is no footnote \"" + reference.id() + "\" in this note",
            Nearest.hint(reference.id(), defined.keySet()));
      }
    }
    defined.forEach(
        (label, at) -> {
          if (!used.contains(label)) {
            findings.add(
                Code.UNUSED_FOOTNOTE,
                at,
                "nothing in this note leads to this footnote",
                "write [^" + label + "] where it belongs");
          }
        });
  }
}
