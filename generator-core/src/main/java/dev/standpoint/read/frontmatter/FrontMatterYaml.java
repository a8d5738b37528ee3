package dev.standpoint.read.frontmatter;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.Synonyms;
import dev.standpoint.read.yaml.YamlReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of hyphens at the start of a note. {@code bodyStart} is the offset of
 * the text after it in UTF-16 units: the end of the file if the YAML is unreadable, because without
 * it most of the errors below would be false.
 */
public record FrontMatterYaml(DataNode.Mapping keys, int bodyStart, boolean unreadable) {

  /** The opening line, which must be the first of the file. */
  private static final Pattern OPEN = Pattern.compile("\\A---[ \\t]*\\R");

  /** YAML 1.2, section 9.1.2: a document ends at --- or at three dots. */
  private static final Pattern CLOSE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  /** Reads the YAML, with main words as keys; a note without front matter has no keys. */
  public static FrontMatterYaml read(
      SourceText file, Synonyms words, DiagnosticCollector findings) {
    Matcher open = OPEN.matcher(file.text());
    Matcher close = CLOSE.matcher(file.text());
    if (!open.find()) {
      return new FrontMatterYaml(noKeys(file), 0, false);
    }
    if (!close.find(open.end())) {
      findings.add(
          DiagnosticCode.YAML_SYNTAX,
          file.span(0, 3),
          "the front matter is not closed, expected a line --- after it");
      return unreadable(file);
    }
    String yaml = file.text().substring(open.end(), close.start());
    // Line 1 of the file is the line of hyphens.
    WithDiagnostics<Optional<DataNode>> read = YamlReader.read(file.path(), 2, yaml);
    findings.addAll(read.diagnostics());
    boolean unreadable = read.value().isEmpty() && !read.diagnostics().isEmpty();
    if (unreadable) {
      return unreadable(file);
    }
    DataNode.Mapping keys = words.keysOf(mapping(read.value(), file, findings), findings);
    return new FrontMatterYaml(keys, close.end(), false);
  }

  private static FrontMatterYaml unreadable(SourceText file) {
    return new FrontMatterYaml(noKeys(file), file.text().length(), true);
  }

  private static DataNode.Mapping mapping(
      Optional<DataNode> root, SourceText file, DiagnosticCollector findings) {
    if (root.isEmpty()) {
      return noKeys(file);
    }
    if (root.get() instanceof DataNode.Mapping mapping) {
      return mapping;
    }
    findings.add(
        DiagnosticCode.WRONG_TYPE,
        root.get().at(),
        "the front matter is " + root.get().kind() + ", expected a map of keys");
    return noKeys(file);
  }

  /** Empty front matter, whose place is the start of the file. */
  private static DataNode.Mapping noKeys(SourceText file) {
    return new DataNode.Mapping(Map.of(), Span.startOf(file.path()));
  }

  /**
   * The registers in the front matter of a pack. A list of maps under {@code actors} is a register;
   * a list of ids names those who took part in events, as in any note.
   */
  public Map<Registers.Kind, DataNode> registers() {
    Map<Registers.Kind, DataNode> registers = new EnumMap<>(Registers.Kind.class);
    for (Registers.Kind kind : Registers.Kind.values()) {
      Optional.ofNullable(keys.entries().get(kind.key()))
          .map(DataNode.Entry::value)
          .filter(node -> isRegister(kind, node))
          .ifPresent(node -> registers.put(kind, node));
    }
    return registers;
  }

  private static boolean isRegister(Registers.Kind kind, DataNode node) {
    if (kind != Registers.Kind.ACTORS) {
      return true;
    }
    return node instanceof DataNode.Mapping
        || (node instanceof DataNode.Sequence list
            && list.items().stream().anyMatch(DataNode.Mapping.class::isInstance));
  }

  /** The same without the registers. */
  public FrontMatterYaml withoutRegisters() {
    Map<String, DataNode.Entry> rest = new LinkedHashMap<>(keys.entries());
    registers().keySet().forEach(kind -> rest.remove(kind.key()));
    return new FrontMatterYaml(new DataNode.Mapping(rest, keys.at()), bodyStart, unreadable);
  }
}
