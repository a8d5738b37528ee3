package dev.standpoint.read;

import dev.standpoint.diagnostic.Checked;
import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.yaml.YamlNode;
import dev.standpoint.read.yaml.YamlReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of hyphens at a note's start, and where the text below begins: at the
 * end of the file where the YAML is unread, for without it nobody can tell what is wrong below.
 */
record FrontMatter(YamlNode.Mapping keys, int bodyStart, boolean unread) {

  private static final Pattern OPEN = Pattern.compile("\\A---[ \\t]*\\R");
  private static final Pattern CLOSE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  static FrontMatter read(SourceText file, Findings findings) {
    Matcher open = OPEN.matcher(file.text());
    Matcher close = CLOSE.matcher(file.text());
    if (!open.find()) {
      return new FrontMatter(none(file), 0, false);
    }
    if (!close.find(open.end())) {
      findings.add(
          Code.YAML_SYNTAX,
          file.span(0, 3),
          "the front matter is not closed, want a line --- below it");
      return unread(file);
    }
    String yaml = file.text().substring(open.end(), close.start());
    Checked<Optional<YamlNode>> read = YamlReader.read(file.path(), 2, yaml);
    findings.addAll(read.diagnostics());
    boolean unread = read.value().isEmpty() && !read.diagnostics().isEmpty();
    return unread
        ? unread(file)
        : new FrontMatter(mapping(read.value(), file, findings), close.end(), false);
  }

  private static FrontMatter unread(SourceText file) {
    return new FrontMatter(none(file), file.text().length(), true);
  }

  private static YamlNode.Mapping mapping(
      Optional<YamlNode> root, SourceText file, Findings findings) {
    if (root.isEmpty()) {
      return none(file);
    }
    if (root.get() instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    findings.add(
        Code.WRONG_TYPE,
        root.get().at(),
        "the front matter is " + root.get().kind() + ", want a map of keys");
    return none(file);
  }

  private static YamlNode.Mapping none(SourceText file) {
    return new YamlNode.Mapping(Map.of(), Span.startOf(file.path()));
  }
}
