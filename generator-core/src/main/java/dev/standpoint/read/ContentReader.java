package dev.standpoint.read;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.FileNames;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.files.ContentFiles;
import dev.standpoint.read.files.ContentFolderReader;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.read.register.ImportedFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads every pack in a content folder. */
public final class ContentReader {

  /** What the packs share, the packs, and the text of each file by its path in diagnostics. */
  public record Content(Site site, List<Pack> packs, Map<String, SourceText> files) {
    public Content {
      packs = List.copyOf(packs);
      files = Map.copyOf(files);
    }
  }

  /** The folder of a site's own assets, beside those of its packs. */
  private static final String ASSETS = "assets";

  private ContentReader() {}

  /** Reads a folder, without raw HTML. Paths in diagnostics are relative to {@code base}. */
  public static WithDiagnostics<Content> read(Path content, Path base) throws IOException {
    return read(content, base, RawHtmlPolicy.LEFT_OUT);
  }

  /** Reads a folder. Paths in diagnostics are relative to {@code base}. */
  public static WithDiagnostics<Content> read(Path content, Path base, RawHtmlPolicy html)
      throws IOException {
    WithDiagnostics<ContentFiles> files = ContentFolderReader.in(content, base);
    DiagnosticCollector findings = new DiagnosticCollector();
    findings.addAll(files.diagnostics());
    SiteReader.SiteParts above = SiteReader.read(files.value(), findings);
    List<Pack> packs = new ArrayList<>();
    for (PackFolder folder : files.value().packs()) {
      WithDiagnostics<Pack> pack = PackReader.read(folder, above.shared(), html);
      findings.addAll(pack.diagnostics());
      packs.add(pack.value());
    }
    Set<SourceId> cited =
        packs.stream().flatMap(pack -> pack.cited().stream()).collect(Collectors.toSet());
    findings.addAll(ImportedFault.judged(above.faults(), cited));
    reportClashes(packs, findings);
    // Messages show the source line of a problem, so the texts go with the result.
    Map<String, SourceText> texts =
        files.value().texts().collect(Collectors.toMap(SourceText::path, Function.identity()));
    return new WithDiagnostics<>(new Content(above.site(), packs, texts), findings.list());
  }

  /**
   * Reports packs whose folders in the output would be one. Only several packs share a start page
   * and so its assets.
   */
  private static void reportClashes(List<Pack> packs, DiagnosticCollector findings) {
    Map<String, Pack> byId = new HashMap<>();
    for (Pack pack : packs) {
      if (packs.size() > 1 && pack.info().id().equals(ASSETS)) {
        findings.add(
            DiagnosticCode.CLASHING_ADDRESS,
            pack.info().at(),
            "this pack's id \"assets\" is reserved for the files of the start page",
            "change id in pack.md");
      }
      Pack former = byId.putIfAbsent(FileNames.folded(pack.info().id()), pack);
      if (former != null) {
        findings.add(
            DiagnosticCode.CLASHING_ADDRESS,
            pack.info().at(),
            sameId(pack.info().id(), former.info().id()) + former.info().at().path(),
            "change id in one of them");
      }
    }
  }

  private static String sameId(String id, String former) {
    return id.equals(former)
        ? "this pack has the same id \"" + id + "\" as the pack of "
        : "to some systems the id \"" + id + "\" is the same as \"" + former + "\" in ";
  }
}
