package dev.standpoint.read;

import dev.standpoint.diagnostic.Checked;
import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.read.files.ContentFiles;
import dev.standpoint.read.files.PackFiles;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.note.RawHtml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads every pack in a content folder. */
public final class ContentReader {

  /** What stands above the packs, the packs, and every file's text by the path shown for it. */
  public record Content(Site site, List<Pack> packs, Map<String, SourceText> files) {
    public Content {
      packs = List.copyOf(packs);
      files = Map.copyOf(files);
    }
  }

  /** The one folder beside those of several packs. */
  private static final String ASSETS = "assets";

  private ContentReader() {}

  /** Paths in diagnostics are relative to {@code base}; HTML in notes is left out. */
  public static Checked<Content> read(Path content, Path base) throws IOException {
    return read(content, base, RawHtml.LEFT_OUT);
  }

  /** Paths in diagnostics are relative to {@code base}. */
  public static Checked<Content> read(Path content, Path base, RawHtml html) throws IOException {
    Checked<ContentFiles> files = PackFiles.in(content, base);
    Findings findings = new Findings();
    findings.addAll(files.diagnostics());
    SiteReader.SiteParts above = SiteReader.read(files.value(), findings);
    List<Pack> packs = new ArrayList<>();
    for (PackFolder folder : files.value().packs()) {
      Checked<Pack> pack = PackReader.read(folder, above.shared(), html);
      findings.addAll(pack.diagnostics());
      packs.add(pack.value());
    }
    reportClashes(packs, findings);
    Map<String, SourceText> texts =
        files.value().texts().collect(Collectors.toMap(SourceText::path, Function.identity()));
    return new Checked<>(new Content(above.site(), packs, texts), findings.list());
  }

  private static void reportClashes(List<Pack> packs, Findings findings) {
    Map<String, Pack> byId = new HashMap<>();
    for (Pack pack : packs) {
      if (packs.size() > 1 && pack.info().id().equals(ASSETS)) {
        findings.add(
            Code.CLASHING_ADDRESS,
            pack.info().at(),
            "this pack's id \"assets\" is the folder of what the page above the packs needs");
      }
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
}
