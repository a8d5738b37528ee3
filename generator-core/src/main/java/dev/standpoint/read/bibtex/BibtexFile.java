package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.value.DataNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a BibTeX file as maps of CSL's variables, to be checked like those of any
 * register. {@code complete} says that no entry was left out because of a syntax error.
 */
public record BibtexFile(List<DataNode.Mapping> entries, boolean complete) {

  private static final String TOO_MUCH_INHERITED =
      "fields from \"crossref\" make this file longer than "
          + BibtexReader.MOST_EXPANDED
          + " characters";

  public BibtexFile {
    entries = List.copyOf(entries);
  }

  /** Reads a file and translates its entries. */
  public static WithDiagnostics<BibtexFile> read(SourceText file) {
    DiagnosticCollector findings = new DiagnosticCollector();
    BibtexReader reader = new BibtexReader(file, findings);
    List<BibtexEntry> entries = reader.read();
    Map<String, BibtexEntry> byKey = new HashMap<>();
    // A parent may come after the entries that refer to it, as BibTeX requires, or before.
    entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
    List<DataNode.Mapping> items = new ArrayList<>();
    long inherited = 0;
    // By identity: the hash of an entry is that of all its text.
    Map<BibtexEntry, Long> sizes = new IdentityHashMap<>();
    for (BibtexEntry entry : entries) {
      BibtexEntry parent = parent(entry, byKey, findings);
      inherited += parent == entry ? 0 : sizes.computeIfAbsent(parent, BibtexEntry::size);
      if (inherited > BibtexReader.MOST_EXPANDED) {
        findings.add(DiagnosticCode.LIMIT_EXCEEDED, entry.at(), TOO_MUCH_INHERITED);
        return new WithDiagnostics<>(new BibtexFile(items, false), findings.list());
      }
      items.add(new BibtexMapper(entry, parent).csl());
    }
    return new WithDiagnostics<>(new BibtexFile(items, !reader.hasErrors()), findings.list());
  }

  /** The entry that {@code crossref} names, or the entry itself if it names none. */
  private static BibtexEntry parent(
      BibtexEntry entry, Map<String, BibtexEntry> byKey, DiagnosticCollector findings) {
    BibtexEntry.Field crossref = entry.fields().get("crossref");
    if (crossref == null) {
      return entry;
    }
    BibtexEntry parent = byKey.get(crossref.tex().strip());
    if (parent == null) {
      findings.add(
          DiagnosticCode.BAD_VALUE,
          crossref.at(),
          "\"crossref\" is \"" + crossref.tex().strip() + "\"",
          "expected the key of an entry in this file");
      return entry;
    }
    return parent;
  }
}
