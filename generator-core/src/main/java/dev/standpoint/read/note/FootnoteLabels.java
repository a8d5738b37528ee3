package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.IdReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the footnotes that a note defines with those that it refers to. */
final class FootnoteLabels {

  private final DiagnosticCollector findings;

  /** The place of each label, in the order of the definitions. */
  private final Map<String, Span> defined = new LinkedHashMap<>();

  private final List<IdReference<String>> references = new ArrayList<>();

  FootnoteLabels(DiagnosticCollector findings) {
    this.findings = findings;
  }

  /** Notes a footnote, and reports a label that is already taken. */
  void define(String label, Span at) {
    Span former = defined.putIfAbsent(label, at);
    if (former != null) {
      findings.add(
          DiagnosticCode.DUPLICATE_ID,
          at,
          "footnote \"" + label + "\" is already defined at " + former);
    }
  }

  /** Notes a reference, which may come before the definition. */
  void refer(String label, Span at) {
    references.add(new IdReference<>(label, at));
  }

  /** Reports unknown and unused footnotes. Call it once, after the last block. */
  void report() {
    Set<String> used = new HashSet<>();
    for (IdReference<String> reference : references) {
      used.add(reference.id());
      if (!defined.containsKey(reference.id())) {
        findings.add(
            DiagnosticCode.UNKNOWN_FOOTNOTE,
            reference.at(),
            "unknown footnote \"" + reference.id() + "\"",
            DidYouMean.hint(reference.id(), defined.keySet()));
      }
    }
    defined.forEach(
        (label, at) -> {
          if (!used.contains(label)) {
            findings.add(
                DiagnosticCode.UNUSED_FOOTNOTE,
                at,
                "this note does not refer to this footnote",
                "write [^" + label + "] in the text");
          }
        });
  }
}
