package dev.standpoint.read;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.GuardedWork;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.PackFile;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.frontmatter.FrontMatter;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.note.NoteOptions;
import dev.standpoint.read.note.NoteReader;
import dev.standpoint.read.register.ImportedFault;
import dev.standpoint.read.register.RegisterReader;
import dev.standpoint.read.register.Registers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the files of one pack. It always returns a pack: faulty parts are reported and left out.
 */
public final class PackReader {

  /** The slug of the front page, which links and records in it have. */
  private static final String FRONT = "index";

  private final PackFolder folder;
  private final SiteDefaults shared;
  private final RawHtmlPolicy html;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  private PackReader(PackFolder folder, SiteDefaults shared, RawHtmlPolicy html) {
    this.folder = folder;
    this.shared = shared;
    this.html = html;
  }

  /** A pack that inherits nothing, without the HTML in its notes. */
  public static WithDiagnostics<Pack> read(PackFolder folder) {
    return read(folder, RawHtmlPolicy.LEFT_OUT);
  }

  /** A pack that inherits nothing. */
  public static WithDiagnostics<Pack> read(PackFolder folder, RawHtmlPolicy html) {
    return read(folder, SiteDefaults.NOTHING, html);
  }

  static WithDiagnostics<Pack> read(PackFolder folder, SiteDefaults shared, RawHtmlPolicy html) {
    PackReader reader = new PackReader(folder, shared, html);
    Pack pack = GuardedWork.get(folder.at().path(), "reading this pack", reader::pack);
    return new WithDiagnostics<>(pack, reader.findings.list());
  }

  /** Front matter first, since it can hold registers; registers next, since notes refer to them. */
  private Pack pack() {
    PackFrontMatter frontMatter = PackFrontMatter.read(folder, shared, findings);
    RegisterReader register = registers(frontMatter);
    Registers registers = register.registers(shared.registers());
    NoteReader reader =
        new NoteReader(
            registers, folder.images(), new NoteOptions(html, frontMatter.handles()), findings);
    Map<RecordKey, Located> ofSite = reader.resolved(shared.recordKeys());
    FrontMatter page = reader.resolved(frontMatter.page());
    Scope above = Scope.EMPTY.with(ofSite);
    List<NoteReader.NoteParts> parts = new ArrayList<>();
    PackFolder.NoteFile front = new PackFolder.NoteFile("pack.md", folder.front());
    parts.add(note(reader, front, FRONT, page, above));
    // What the site sets for all packs is noted once, with the front page.
    parts.get(0).records().refer(ofSite);
    parts.addAll(notes(reader, above.with(forNotes(page.recordKeys())), page.language()));
    PackBuilder.ReadRegisters read = new PackBuilder.ReadRegisters(registers, register.named());
    Pack pack = PackBuilder.assemble(frontMatter.info(), read, parts, folder.unread(), files());
    findings.addAll(ImportedFault.judged(register.importedFaults(), pack.cited()));
    return pack;
  }

  /** The own files of the pack, then the shared registers, as the data files list them. */
  private List<PackFile> files() {
    return Stream.concat(folder.files(), shared.files().stream()).toList();
  }

  /** A pack's own source applies to its front page, not to the reports in other notes. */
  private static Map<RecordKey, Located> forNotes(Map<RecordKey, Located> keys) {
    Map<RecordKey, Located> rest = new LinkedHashMap<>(keys);
    rest.remove(RecordKey.SOURCE);
    return rest;
  }

  /** The registers in front matter, then those in files. An entry in both is a duplicate. */
  private RegisterReader registers(PackFrontMatter frontMatter) {
    RegisterReader register = new RegisterReader(findings, folder.unread());
    frontMatter.registers().forEach(register::read);
    register.readFiles(folder.registers());
    if (frontMatter.unreadable()) {
      // The registers that have no file may be in it.
      Arrays.stream(Registers.Kind.values())
          .filter(kind -> kind.files().stream().noneMatch(folder.registers()::containsKey))
          .forEach(register::markUnread);
    }
    return register;
  }

  /** The notes by path. Two with the same slug would be written to one page, which is an error. */
  private List<NoteReader.NoteParts> notes(
      NoteReader reader, Scope inherited, TextLanguage language) {
    // Links and records name a note by its slug. The front page has one too.
    Map<String, SourceText> slugs = new HashMap<>(Map.of(FRONT, folder.front()));
    List<NoteReader.NoteParts> parts = new ArrayList<>();
    for (Map.Entry<PackFolder.NoteFile, String> note :
        NoteSlugs.of(folder.notes(), FRONT).entrySet()) {
      PackFolder.NoteFile file = note.getKey();
      String slug = note.getValue();
      SourceText former = slugs.putIfAbsent(slug, file.text());
      if (former != null) {
        findings.add(
            DiagnosticCode.CLASHING_ADDRESS,
            Span.startOf(file.text().path()),
            "this note and " + former.path() + " have the same address, notes/" + slug + ".html");
      }
      FrontMatter frontMatter =
          reader.resolved(FrontMatter.ofNote(file.text(), language, findings));
      parts.add(note(reader, file, slug, frontMatter, inherited));
    }
    return parts;
  }

  private static NoteReader.NoteParts note(
      NoteReader reader,
      PackFolder.NoteFile file,
      String slug,
      FrontMatter frontMatter,
      Scope inherited) {
    return GuardedWork.get(
        file.text().path(),
        "reading this note",
        () -> reader.read(file, slug, frontMatter, inherited));
  }
}
