package dev.standpoint.read;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.model.FileNames;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.frontmatter.FrontMatter;
import dev.standpoint.read.frontmatter.FrontMatterWords;
import dev.standpoint.read.frontmatter.FrontMatterYaml;
import dev.standpoint.read.note.HandlePolicy;
import dev.standpoint.read.register.CitationStyleNames;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front matter of {@code pack.md}: the keys of the pack, the registers it holds, and the front
 * matter of the page itself. {@code unreadable} YAML has no keys; it may have held registers.
 */
record PackFrontMatter(
    PackInfo info,
    HandlePolicy handles,
    Map<Registers.Kind, DataNode> registers,
    FrontMatter page,
    boolean unreadable) {

  /** For a pack in the content folder itself, which has no folder name to take the id from. */
  private static final String DEFAULT_ID = "pack";

  private static final String DEFAULT_LANGUAGE = "en";

  /** Reads the keys in two steps, of the pack and of its front page; the rest has no effect. */
  static PackFrontMatter read(
      PackFolder folder, SiteDefaults shared, DiagnosticCollector findings) {
    FrontMatterYaml yaml = FrontMatterYaml.read(folder.front(), FrontMatterWords.PACK, findings);
    FrontMatterYaml ownKeys = yaml.withoutRegisters();
    FieldReader fields = new FieldReader(ownKeys.keys(), shared.defaults(), findings);
    PackInfo info = info(fields, folder, yaml.unreadable(), findings);
    TextLanguage language =
        FrontMatter.language(List.of("dir"), fields, TextLanguage.of(info.language()), findings);
    FrontMatter page =
        FrontMatter.of(ownKeys, fields, info.title(), language, folder.front(), findings);
    for (Registers.Kind kind : Registers.Kind.values()) {
      // Suggestions for unknown keys name the registers too.
      fields.node(kind.key());
    }
    HandlePolicy handles =
        fields
            .choice("handles", HandlePolicy.class, HandlePolicy.WORDS)
            .orElse(HandlePolicy.SOURCES);
    fields.reportUnused();
    return new PackFrontMatter(info, handles, yaml.registers(), page, yaml.unreadable());
  }

  /** Replaces missing keys, and those that were reported, so that reading can go on. */
  private static PackInfo info(
      FieldReader fields, PackFolder folder, boolean unreadable, DiagnosticCollector findings) {
    String id =
        fields
            .scalar("id")
            .filter(scalar -> !scalar.text().isBlank())
            .flatMap(scalar -> id(scalar, findings))
            .orElse(folder.folderId().isEmpty() ? DEFAULT_ID : folder.folderId());
    // A title may be in the YAML that could not be read.
    Optional<DataNode.Scalar> title =
        unreadable ? Optional.empty() : fields.required("title", "this pack's front matter");
    String language = fields.language();
    return new PackInfo(
        id,
        title.map(scalar -> scalar.text().strip()).orElse(id),
        fields.text("summary"),
        language.isEmpty() ? DEFAULT_LANGUAGE : language,
        fields.text("publisher"),
        fields.text("edition"),
        citationStyle(fields, findings),
        fields.date("as-of"),
        fields.date("since"),
        folder.at());
  }

  /** An id is the name of a folder, of a PDF and of an address. */
  private static Optional<String> id(DataNode.Scalar written, DiagnosticCollector findings) {
    Optional<String> id = IdSyntax.read(written.text(), written.at(), findings);
    if (id.filter(FileNames::isReserved).isPresent()) {
      findings.add(
          DiagnosticCode.BAD_ID,
          written.at(),
          "\"" + written.text() + "\" cannot be the name of a folder in Windows",
          "use another one, such as \"" + id.get() + "-pack\"");
      return Optional.empty();
    }
    if (id.filter(FileNames::isTooLong).isPresent()) {
      String message = "this id is too long for the name of a folder";
      findings.add(DiagnosticCode.BAD_ID, written.at(), message, "use at most 60 letters");
      return Optional.empty();
    }
    return id;
  }

  /** The name of a style; empty for the default one. */
  private static String citationStyle(FieldReader fields, DiagnosticCollector findings) {
    return fields
        .scalar("citation-style")
        .filter(style -> !style.text().isBlank() && CitationStyleNames.check(style, findings))
        .map(DataNode.Scalar::text)
        .orElse("");
  }
}
