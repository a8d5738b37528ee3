package dev.standpoint.read.files;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import java.util.Locale;

/** Reports files that look like notes or registers but have a place or name that is never read. */
final class StrayFiles {

  /** Whether a file is in the folder of all packs, in a pack, and in a folder with registers. */
  record Place(boolean atTop, boolean inPack, boolean besideRegisters) {}

  private static final String SITE = ContentFolderReader.SITE;

  private StrayFiles() {}

  /** {@code path} is the one shown in messages; its last part is the name of the file. */
  static void report(String path, Place place, DiagnosticCollector findings) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String rightName = name.replaceFirst("\\.yml$", ".yaml");
    if (name.endsWith(".md") && !place.inPack()) {
      boolean front = name.toLowerCase(Locale.ROOT).equals(ContentFolderReader.FRONT);
      String message = "this note is in no pack";
      report(path, message, front ? "name it pack.md" : "add a pack.md to its folder", findings);
    } else if (name.equals(SITE) && !place.atTop()) {
      String message = "this file is read only in the folder of all packs";
      report(path, message, "move it there", findings);
    } else if (isRegister(name) && !place.besideRegisters()) {
      String message = "a register is read only beside a pack.md or in the folder of all packs";
      report(path, message, "move it there", findings);
    } else if (!rightName.equals(name) && (isRegister(rightName) || rightName.equals(SITE))) {
      report(path, "a file with this name is not read", "name it " + rightName, findings);
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
