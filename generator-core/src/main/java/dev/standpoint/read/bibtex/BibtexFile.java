package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.value.DataNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a BibTeX file as maps of CSL's variables, to be checked like those of any
 * register.
 */
public record BibtexFile(List<Item> entries) {

  /**
   * An entry and what was found in its BibTeX. {@code complete} says that it was read to its end.
   */
  public record Item(DataNode.Mapping csl, List<Diagnostic> faults, boolean complete) {
    public Item {
      faults = List.copyOf(faults);
    }
  }

  private static final String TOO_MUCH_INHERITED =
      "fields from \"crossref\" make this file longer than "
          + BibtexReader.MOST_EXPANDED
          + " characters";

  public BibtexFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file and translates its entries. The diagnostics are those outside of entries with a
   * key.
   */
  public static WithDiagnostics<BibtexFile> read(SourceText file) {
    DiagnosticCollector findings = new DiagnosticCollector();
    List<BibtexEntry> entries = new BibtexReader(file, findings).read();
    EntryLinks links = new EntryLinks(entries);
    List<Item> items = new ArrayList<>();
    long inherited = 0;
    for (BibtexEntry entry : entries) {
      inherited += links.inherited(entry);
      if (inherited > BibtexReader.MOST_EXPANDED) {
        findings.add(DiagnosticCode.LIMIT_EXCEEDED, entry.at(), TOO_MUCH_INHERITED);
        break;
      }
      item(entry, links).ifPresent(items::add);
    }
    return new WithDiagnostics<>(new BibtexFile(items), findings.list());
  }

  /** Empty for an entry that only has fields for others. */
  private static Optional<Item> item(BibtexEntry entry, EntryLinks links) {
    if (entry.type().equals("xdata")) {
      return Optional.empty();
    }
    DiagnosticCollector faults = new DiagnosticCollector();
    faults.addAll(entry.faults());
    BibtexEntry meant = links.firstOfSet(entry, faults);
    DataNode.Mapping csl =
        new BibtexMapper(entry.key(), entry.at(), links.owners(meant, faults)).csl();
    return Optional.of(new Item(csl, faults.list(), entry.complete()));
  }
}
