package dev.standpoint.read;

import dev.standpoint.diagnostic.Checked;
import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads every pack in a content folder. */
public final class ContentReader {

  /** The packs, and the text of every file by the path shown for it. */
  public record Content(List<Pack> packs, Map<String, SourceText> files) {
    public Content {
      packs = List.copyOf(packs);
      files = Map.copyOf(files);
    }
  }

  private ContentReader() {}

  /** Paths in diagnostics are relative to {@code base}. */
  public static Checked<Content> read(Path content, Path base) throws IOException {
    Checked<List<PackFolder>> folders = PackFiles.in(content, base);
    Findings findings = new Findings();
    findings.addAll(folders.diagnostics());
    List<Pack> packs = new ArrayList<>();
    for (PackFolder folder : folders.value()) {
      Checked<Pack> pack = PackReader.read(folder);
      findings.addAll(pack.diagnostics());
      packs.add(pack.value());
    }
    reportClashes(packs, findings);
    return new Checked<>(new Content(packs, files(folders.value())), findings.list());
  }

  private static void reportClashes(List<Pack> packs, Findings findings) {
    Map<String, Pack> byId = new HashMap<>();
    for (Pack pack : packs) {
      Pack former = byId.putIfAbsent(pack.info().id(), pack);
      if (former != null) {
        findings.add(
            Code.CLASHING_ADDRESS,
            pack.info().at(),
            "this pack and that of "
                + former.info().at().path()
                + " have the same id \""
                + pack.info().id()
                + "\"");
      }
    }
  }

  private static Map<String, SourceText> files(List<PackFolder> folders) {
    Map<String, SourceText> files = new HashMap<>();
    folders.stream()
        .flatMap(
            folder ->
                Stream.of(
                        Stream.of(folder.front()),
                        folder.registers().values().stream(),
                        folder.notes().stream().map(PackFolder.NoteFile::text))
                    .flatMap(texts -> texts))
        .forEach(text -> files.put(text.path(), text));
    return files;
  }
}
