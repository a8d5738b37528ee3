package dev.standpoint.read;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.PackFile;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.note.FrontMatter;
import dev.standpoint.read.note.NoteReader;
import dev.standpoint.read.note.RawHtmlPolicy;
import dev.standpoint.read.register.CitationStyleNames;
import dev.standpoint.read.register.RegisterReader;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of one pack. Always yields a pack; what is broken is reported and left out. */
public final class PackReader {

  private static final String DEFAULT_ID = "pack";
  private static final String FRONT = "index";
  private static final String DEFAULT_LANGUAGE = "en";
  private static final List<String> REGISTER_KEYS =
      Arrays.stream(Registers.Kind.values()).map(Registers.Kind::key).toList();

  private final PackFolder folder;
  private final SiteDefaults shared;
  private final RawHtmlPolicy html;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  private PackReader(PackFolder folder, SiteDefaults shared, RawHtmlPolicy html) {
    this.folder = folder;
    this.shared = shared;
    this.html = html;
  }

  /** A pack with nothing above it, of which HTML in notes is left out. */
  public static WithDiagnostics<Pack> read(PackFolder folder) {
    return read(folder, RawHtmlPolicy.LEFT_OUT);
  }

  /** A pack with nothing above it. */
  public static WithDiagnostics<Pack> read(PackFolder folder, RawHtmlPolicy html) {
    return read(folder, SiteDefaults.NOTHING, html);
  }

  static WithDiagnostics<Pack> read(PackFolder folder, SiteDefaults shared, RawHtmlPolicy html) {
    PackReader reader = new PackReader(folder, shared, html);
    Pack pack = reader.pack();
    return new WithDiagnostics<>(pack, reader.findings.list());
  }

  private Pack pack() {
    FrontMatter whole = FrontMatter.read(folder.front(), findings);
    RegisterReader register = registers(whole);
    Registers registers = register.registers().below(shared.registers());
    FrontMatter frontMatter = whole.withoutRegisters();
    FieldReader fields = new FieldReader(frontMatter.keys(), shared.defaults(), findings);
    PackInfo info = info(fields, frontMatter.unread());
    Map<String, Located> keys = NoteReader.recordKeys(fields);
    REGISTER_KEYS.forEach(fields::node);
    fields.reportUnused();

    NoteReader reader = new NoteReader(registers, folder.images(), html);
    List<NoteReader.NoteParts> parts = new ArrayList<>();
    PackFolder.NoteFile front = new PackFolder.NoteFile("pack.md", folder.front());
    Scope above = Scope.EMPTY.with(shared.recordKeys());
    parts.add(reader.read(front, FRONT, frontMatter, info.title(), above, findings));
    parts.get(0).records().refer(shared.recordKeys());
    parts.addAll(notes(reader, above.with(forNotes(keys))));
    return PackBuilder.assemble(info, registers, register.named(), parts, folder.unread(), files());
  }

  private List<PackFile> files() {
    return Stream.concat(folder.files(), shared.files().stream()).toList();
  }

  /** A pack's own source is that of its front page, not of what other notes report. */
  private static Map<String, Located> forNotes(Map<String, Located> keys) {
    Map<String, Located> rest = new LinkedHashMap<>(keys);
    rest.remove("source");
    return rest;
  }

  private RegisterReader registers(FrontMatter frontMatter) {
    RegisterReader register = new RegisterReader(findings, folder.unread());
    frontMatter.registers().forEach(register::read);
    register.readFiles(folder.registers());
    if (frontMatter.unread()) {
      // It may have held the registers that are in no file.
      Arrays.stream(Registers.Kind.values())
          .filter(kind -> kind.files().stream().noneMatch(folder.registers()::containsKey))
          .forEach(register::markUnread);
    }
    return register;
  }

  private PackInfo info(FieldReader fields, boolean unread) {
    String id =
        fields
            .scalar("id")
            .filter(scalar -> !scalar.text().isBlank())
            .filter(scalar -> IdSyntax.check(scalar.text(), scalar.at(), findings))
            .map(DataNode.Scalar::text)
            .orElse(folder.folderId().isEmpty() ? DEFAULT_ID : folder.folderId());
    Optional<DataNode.Scalar> title =
        unread ? Optional.empty() : fields.required("title", "this pack's front matter");
    String language = fields.language();
    Edtf asOf = fields.date("as-of");
    return new PackInfo(
        id,
        title.map(scalar -> scalar.text().strip()).orElse(id),
        fields.text("summary"),
        language.isEmpty() ? DEFAULT_LANGUAGE : language,
        fields.text("publisher"),
        fields.text("edition"),
        citationStyle(fields),
        asOf,
        folder.at());
  }

  private String citationStyle(FieldReader fields) {
    return fields
        .scalar("citation-style")
        .filter(style -> !style.text().isBlank() && CitationStyleNames.check(style, findings))
        .map(DataNode.Scalar::text)
        .orElse("");
  }

  private List<NoteReader.NoteParts> notes(NoteReader reader, Scope inherited) {
    // Links and records know a note by its slug, and the front page is one of them.
    Map<String, SourceText> slugs = new HashMap<>(Map.of(FRONT, folder.front()));
    List<NoteReader.NoteParts> parts = new ArrayList<>();
    for (PackFolder.NoteFile file : folder.notes()) {
      String slug = NoteReader.slug(file.path(), findings, file);
      SourceText former = slugs.putIfAbsent(slug, file.text());
      if (former != null) {
        findings.add(
            DiagnosticCode.CLASHING_ADDRESS,
            Span.startOf(file.text().path()),
            "this note and " + former.path() + " have the same address, notes/" + slug + ".html");
      }
      FrontMatter frontMatter = FrontMatter.read(file.text(), findings);
      FieldReader fields = new FieldReader(frontMatter.keys(), findings);
      String title = fields.text("title");
      NoteReader.recordKeys(fields);
      fields.reportUnused();
      parts.add(reader.read(file, slug, frontMatter, title, inherited, findings));
    }
    return parts;
  }
}
