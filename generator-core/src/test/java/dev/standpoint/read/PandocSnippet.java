package dev.standpoint.read;

import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Markdown with the structure that Pandoc sees; if ours differs, with ours and the reason. */
record PandocSnippet(
    String name, String markdown, List<String> expected, List<String> ours, String reason) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "markdown");

  /** The snippets of a file. */
  static List<PandocSnippet> all(String file) throws IOException {
    String json = Files.readString(FOLDER.resolve(file));
    DataNode root = YamlReader.read(file, 1, json).value().orElseThrow();
    return ((DataNode.Sequence) root).items().stream().map(PandocSnippet::of).toList();
  }

  static void write(String file, List<PandocSnippet> snippets) throws IOException {
    Files.writeString(
        FOLDER.resolve(file),
        snippets.stream()
            .map(PandocSnippet::json)
            .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
  }

  /** The same snippet as Pandoc sees it today; a difference that is gone needs no reason. */
  PandocSnippet judged(List<String> seen) {
    boolean same = seen.equals(ours);
    return new PandocSnippet(name, markdown, seen, same ? List.of() : ours, same ? "" : reason);
  }

  private static PandocSnippet of(DataNode node) {
    Map<String, DataNode.Entry> entries = ((DataNode.Mapping) node).entries();
    return new PandocSnippet(
        text(entries, "name"),
        text(entries, "markdown"),
        texts(entries, "expected"),
        texts(entries, "ours"),
        text(entries, "reason"));
  }

  private static String text(Map<String, DataNode.Entry> entries, String key) {
    DataNode.Entry entry = entries.get(key);
    return entry == null ? "" : ((DataNode.Scalar) entry.value()).text();
  }

  private static List<String> texts(Map<String, DataNode.Entry> entries, String key) {
    DataNode.Entry entry = entries.get(key);
    return entry == null
        ? List.of()
        : ((DataNode.Sequence) entry.value())
            .items().stream().map(item -> ((DataNode.Scalar) item).text()).toList();
  }

  private String json() {
    String difference =
        reason.isEmpty() ? "" : ",\n \"ours\": " + json(ours) + ",\n \"reason\": " + json(reason);
    return "{\n \"name\": "
        + json(name)
        + ",\n \"markdown\": "
        + json(markdown)
        + ",\n \"expected\": "
        + json(expected)
        + difference
        + "\n}";
  }

  private static String json(List<String> texts) {
    return texts.isEmpty()
        ? "[]"
        : texts.stream()
            .map(PandocSnippet::json)
            .collect(Collectors.joining(",\n  ", "[\n  ", "\n ]"));
  }

  private static String json(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                switch (c) {
                  case '"' -> "\\\"";
                  case '\\' -> "\\\\";
                  case '\n' -> "\\n";
                  default ->
                      c < ' ' || c == 0xA0
                          ? String.format(Locale.ROOT, "\\u%04x", c)
                          : Character.toString(c);
                })
        .collect(Collectors.joining("", "\"", "\""));
  }

  @Override
  public String toString() {
    return name;
  }
}
