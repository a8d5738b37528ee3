package dev.standpoint.read;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Site;
import dev.standpoint.model.SiteInfo;
import dev.standpoint.read.files.ContentFiles;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.note.FrontMatter;
import dev.standpoint.read.register.RegisterReader;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.register.YamlFields;
import dev.standpoint.read.yaml.YamlNode;
import dev.standpoint.read.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands above the packs: standpoint.yaml and the registers they share. */
final class SiteReader {

  /** What the site says of the packs together, and what each of them inherits. */
  record SiteParts(Site site, SiteDefaults shared) {}

  /** Keys of a pack's front matter that standpoint.yaml may give for all packs. */
  private static final List<String> DEFAULTS =
      List.of("lang", "publisher", "edition", "as-of", "citation-style");

  private static final String DEFAULT_LANGUAGE = "en";
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
    Registers registers = register.registers();
    YamlNode.Mapping keys =
        files.site().flatMap(this::keys).orElse(new YamlNode.Mapping(Map.of(), Span.startOf("")));
    YamlFields fields = new YamlFields(keys, findings);
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
        site, new SiteDefaults(defaults(keys), recordKeys, registers, files.shared()));
  }

  private Optional<YamlNode.Mapping> keys(SourceText file) {
    WithDiagnostics<Optional<YamlNode>> yaml = YamlReader.read(file.path(), 1, file.text());
    findings.addAll(yaml.diagnostics());
    if (yaml.value().isPresent() && !(yaml.value().get() instanceof YamlNode.Mapping)) {
      findings.add(
          DiagnosticCode.WRONG_TYPE,
          yaml.value().get().at(),
          "standpoint.yaml is " + yaml.value().get().kind() + ", want a map of keys");
    }
    return yaml.value()
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast);
  }

  private SiteInfo info(YamlFields fields) {
    String language = fields.language();
    SiteInfo info =
        new SiteInfo(
            fields.text("title"),
            baseUrl(fields),
            language.isEmpty() ? DEFAULT_LANGUAGE : language,
            fields.text("publisher"));
    fields.text("edition");
    fields.date("as-of");
    fields.scalar("citation-style");
    return info;
  }

  private String baseUrl(YamlFields fields) {
    String address = fields.text("base-url");
    if (address.isEmpty() || ADDRESS.matcher(address).matches()) {
      return address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }
    findings.add(
        DiagnosticCode.BAD_VALUE,
        fields.scalar("base-url").map(YamlNode.Scalar::at).orElse(fields.at()),
        "\"" + address + "\" is no base address, want one such as https://example.org/packs/");
    return "";
  }

  private static Map<String, YamlNode.Entry> defaults(YamlNode.Mapping keys) {
    Map<String, YamlNode.Entry> defaults = new LinkedHashMap<>(keys.entries());
    defaults.keySet().retainAll(DEFAULTS);
    return defaults;
  }
}
