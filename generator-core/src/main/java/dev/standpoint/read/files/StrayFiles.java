package dev.standpoint.read.files;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import java.util.Locale;

/** Files that look as if they were to be read, but lie or are named so that they are not. */
final class StrayFiles {

  /** Whether a file lies in the folder of all packs, in a pack, and where registers are read. */
  record Place(boolean atTop, boolean inPack, boolean besideRegisters) {}

  private static final String SITE = ContentFolderReader.SITE;

  private StrayFiles() {}

  static void report(String path, Place place, DiagnosticCollector findings) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String rightName = name.replaceFirst("\\.yml$", ".yaml");
    if (name.endsWith(".md") && !place.inPack()) {
      boolean front = name.toLowerCase(Locale.ROOT).equals(ContentFolderReader.FRONT);
      String message = "this note belongs to no pack: no folder it lies in has a pack.md";
      report(path, message, front ? "name it pack.md" : "", findings);
    } else if (name.equals(SITE) && !place.atTop()) {
      report(path, "this file is read only in the folder that holds all packs", "", findings);
    } else if (isRegister(name) && !place.besideRegisters()) {
      String message = "a register is read only beside a pack.md or in the folder of all packs";
      report(path, message, "", findings);
    } else if (!rightName.equals(name) && (isRegister(rightName) || rightName.equals(SITE))) {
      report(path, "a file of this name is not read", "name it " + rightName, findings);
    }
  }

  private static boolean isRegister(String name) {
    return ContentFolderReader.REGISTERS.contains(name);
  }

  private static void report(
      String path, String message, String hint, DiagnosticCollector findings) {
    findings.add(DiagnosticCode.STRAY_FILE, Span.startOf(path), message, hint);
  }
}
