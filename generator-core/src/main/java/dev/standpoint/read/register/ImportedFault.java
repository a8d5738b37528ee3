package dev.standpoint.read.register;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.register.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A problem of an entry in a file that a reference manager wrote. Such a file may have a thousand
 * entries of other work, so errors count only in those that are cited.
 *
 * @param source the entry; without a name if nothing can cite it
 */
public record ImportedFault(SourceId source, Diagnostic found) {

  /** The problems as they are to be reported: those of entries not cited are no errors. */
  public static List<Diagnostic> judged(Collection<ImportedFault> faults, Set<SourceId> cited) {
    return faults.stream()
        .map(fault -> cited.contains(fault.source) ? fault.found : fault.found.atMostWarning())
        .toList();
  }
}
