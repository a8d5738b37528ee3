package dev.standpoint.read;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Site;
import dev.standpoint.model.SiteInfo;
import dev.standpoint.read.files.ContentFiles;
import dev.standpoint.read.frontmatter.FrontMatter;
import dev.standpoint.read.frontmatter.FrontMatterWords;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.note.HandlePolicy;
import dev.standpoint.read.register.ImportedFault;
import dev.standpoint.read.register.RegisterReader;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import dev.standpoint.read.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the packs share: standpoint.yaml and the registers beside it. */
final class SiteReader {

  /** The site itself, what each pack inherits from it, and problems of shared sources. */
  record SiteParts(Site site, SiteDefaults shared, List<ImportedFault> faults) {}

  /** Front matter keys that standpoint.yaml may set for all packs. */
  private static final List<String> DEFAULTS =
      List.of("lang", "publisher", "edition", "as-of", "since", "citation-style", "handles");

  /** The language of the start page (BCP 47) if standpoint.yaml sets none. */
  private static final String DEFAULT_LANGUAGE = "en";

  /** A host and perhaps a path. A query or fragment could not be followed by the path of a page. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

  private final DiagnosticCollector findings;

  private SiteReader(DiagnosticCollector findings) {
    this.findings = findings;
  }

  static SiteParts read(ContentFiles files, DiagnosticCollector findings) {
    return new SiteReader(findings).read(files);
  }

  private SiteParts read(ContentFiles files) {
    RegisterReader register = new RegisterReader(findings, files.unread());
    register.readFiles(files.registers());
    Registers registers = register.registers(Registers.NONE);
    DataNode.Mapping keys =
        files.site().flatMap(this::keys).orElse(new DataNode.Mapping(Map.of(), Span.startOf("")));
    FieldReader fields = new FieldReader(keys, findings);
    SiteInfo info = info(fields);
    Map<RecordKey, Located> recordKeys = FrontMatter.recordKeys(fields, findings);
    fields.reportUnknown("standpoint.yaml");
    Site site =
        new Site(
            info,
            registers.actors(),
            registers.issues(),
            registers.sources(),
            registers.unread().contains(Registers.Kind.ACTORS) ? List.of() : register.named());
    return new SiteParts(
        site,
        new SiteDefaults(defaults(keys), recordKeys, registers, files.shared()),
        register.importedFaults());
  }

  /** The keys of standpoint.yaml; empty if the file is empty, broken or not a map. */
  private Optional<DataNode.Mapping> keys(SourceText file) {
    WithDiagnostics<Optional<DataNode>> yaml = YamlReader.read(file.path(), 1, file.text());
    findings.addAll(yaml.diagnostics());
    if (yaml.value().isPresent() && !(yaml.value().get() instanceof DataNode.Mapping)) {
      findings.add(
          DiagnosticCode.WRONG_TYPE,
          yaml.value().get().at(),
          "standpoint.yaml is " + yaml.value().get().kind(),
          "expected a map of keys");
    }
    return yaml.value()
        .filter(DataNode.Mapping.class::isInstance)
        .map(DataNode.Mapping.class::cast)
        .map(map -> FrontMatterWords.SITE.keysOf(map, findings));
  }

  private SiteInfo info(FieldReader fields) {
    String language = fields.language();
    SiteInfo info =
        new SiteInfo(
            fields.text("title"),
            baseUrl(fields),
            language.isEmpty() ? DEFAULT_LANGUAGE : language,
            fields.text("publisher"));
    // Asked for here so that they count as known. Each pack reads its own copy of them.
    fields.text("edition");
    fields.date("as-of");
    fields.date("since");
    fields.scalar("citation-style");
    fields.choice("handles", HandlePolicy.class, HandlePolicy.WORDS);
    return info;
  }

  /** The address where the site is published, with a slash at its end; empty if not given. */
  private String baseUrl(FieldReader fields) {
    String address = fields.text("base-url");
    if (address.isEmpty() || ADDRESS.matcher(address).matches()) {
      return address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }
    findings.add(
        DiagnosticCode.BAD_VALUE,
        fields.scalar("base-url").map(DataNode.Scalar::at).orElse(fields.at()),
        "\"base-url\" is \"" + address + "\"",
        "expected an address such as https://example.org/packs/");
    return "";
  }

  /** The keys that packs inherit, with their places, so that errors in them are reported there. */
  private static Map<String, DataNode.Entry> defaults(DataNode.Mapping keys) {
    Map<String, DataNode.Entry> defaults = new LinkedHashMap<>(keys.entries());
    defaults.keySet().retainAll(DEFAULTS);
    return defaults;
  }
}
