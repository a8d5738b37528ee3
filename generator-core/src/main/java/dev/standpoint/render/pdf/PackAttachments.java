package dev.standpoint.render.pdf;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.PackFile;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.pdf.document.Attachment;
import dev.standpoint.render.pdf.document.Attachment.Relationship;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that are embedded in a pack's PDF: its data and its source files. The source files are
 * left out if the pack is shown as of a date or up to a TLP label, because they may contain facts
 * that are not shown.
 */
final class PackAttachments {

  private final List<Attachment> files = new ArrayList<>();

  /** The names that are taken; viewers overwrite a file by another of its name. */
  private final Set<String> names = new HashSet<>();

  private PackAttachments() {}

  static List<Attachment> of(Briefing briefing, List<Artifact> data) {
    PackAttachments attachments = new PackAttachments();
    for (Artifact file : data) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      attachments.add(name, file.bytes(), Relationship.DATA);
    }
    if (!briefing.abridged()) {
      briefing.pack().files().forEach(attachments::add);
    }
    return List.copyOf(attachments.files);
  }

  private void add(PackFile file) {
    byte[] bytes = file.text().text().getBytes(StandardCharsets.UTF_8);
    add(file.path(), bytes, Relationship.SOURCE);
  }

  /**
   * PDF viewers extract files without folders, so names are flat; a second equal name is numbered.
   */
  private void add(String path, byte[] bytes, Relationship relationship) {
    String name = path.replace('/', '-');
    int ending = Math.max(name.lastIndexOf('.'), 0);
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name.substring(0, ending) + "-" + i + name.substring(ending);
    }
    files.add(new Attachment(unique, bytes, relationship));
  }
}
