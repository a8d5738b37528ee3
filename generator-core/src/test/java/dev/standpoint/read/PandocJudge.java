package dev.standpoint.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Asks Pandoc, which must be on the path, for the marks, headings and citations in a text. */
final class PandocJudge {

  /** Headings' ids are ours to make, so Pandoc's own are left out. */
  private static final String FORMAT =
      "markdown-smart-tex_math_dollars-raw_tex-fancy_lists-example_lists"
          + "-implicit_figures+lists_without_preceding_blankline-auto_identifiers";

  private final List<String> seen = new ArrayList<>();

  private PandocJudge() {}

  static List<String> sees(String markdown) throws IOException {
    Process pandoc =
        new ProcessBuilder("pandoc", "--from=" + FORMAT, "--to=json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var input = pandoc.getOutputStream()) {
      input.write(markdown.getBytes(StandardCharsets.UTF_8));
    }
    String json = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // JSON is YAML, but for the surrogates that it escapes, and Pandoc escapes none.
    Object document =
        new Load(LoadSettings.builder().setBufferSize(json.length() + 2).build())
            .loadFromString(json);
    PandocJudge judge = new PandocJudge();
    judge.see(field((Map<?, ?>) document, "blocks"));
    return judge.seen;
  }

  /** Whether Pandoc is on the path. */
  static boolean isThere() {
    try {
      warnings("");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The warnings of Pandoc about a text. */
  static String warnings(String markdown) throws IOException {
    Process pandoc =
        new ProcessBuilder("pandoc", "--from=" + FORMAT, "--to=json")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var input = pandoc.getOutputStream()) {
      input.write(markdown.getBytes(StandardCharsets.UTF_8));
    }
    return new String(pandoc.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private void see(Object node) {
    if (node instanceof List<?> list) {
      list.forEach(this::see);
    } else if (node instanceof Map<?, ?> map) {
      switch (String.valueOf(map.get("t"))) {
        case "Div", "Span" -> mark(map, content(map));
        case "Header" -> mark(map, content(map).subList(1, 3));
        case "Cite" -> {
          cite(content(map));
          return;
        }
        default -> {}
      }
      map.values().forEach(this::see);
    }
  }

  private void mark(Map<?, ?> node, List<?> attributesAndText) {
    String words = words(attributesAndText.get(1));
    seen.add(node.get("t") + attributes((List<?>) attributesAndText.get(0)) + ": " + words);
  }

  private static Object field(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? List.of() : value;
  }

  private static List<?> content(Map<?, ?> node) {
    return (List<?>) field(node, "c");
  }

  private static String attributes(List<?> attributes) {
    StringBuilder text = new StringBuilder();
    if (!attributes.get(0).equals("")) {
      text.append(" #").append(attributes.get(0));
    }
    ((List<?>) attributes.get(1)).forEach(name -> text.append(" .").append(name));
    for (Object pair : (List<?>) attributes.get(2)) {
      List<?> key = (List<?>) pair;
      text.append(' ' + key.get(0).toString() + "=\"" + key.get(1) + '"');
    }
    return text.toString();
  }

  /** The citation, and the marks in its prefixes and locators. */
  private void cite(List<?> citationsAndText) {
    List<String> parts = new ArrayList<>();
    List<?> citations = (List<?>) citationsAndText.get(0);
    boolean narrative = false;
    for (Object each : citations) {
      Map<?, ?> citation = (Map<?, ?>) each;
      String prefix = words(field(citation, "citationPrefix"));
      String locator = words(field(citation, "citationSuffix")).replaceFirst("^,\\s*", "");
      narrative |= field((Map<?, ?>) field(citation, "citationMode"), "t").equals("AuthorInText");
      parts.add(
          "@"
              + citation.get("citationId")
              + (prefix.isEmpty() ? "" : " before=\"" + prefix + '"')
              + (locator.isEmpty() ? "" : " after=\"" + locator + '"'));
    }
    seen.add("Cite " + (narrative ? "narrative " : "") + String.join("; ", parts));
    for (Object each : citations) {
      see(field((Map<?, ?>) each, "citationPrefix"));
      see(field((Map<?, ?>) each, "citationSuffix"));
    }
  }

  private static String words(Object node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static void append(Object node, StringBuilder text) {
    if (node instanceof List<?> list) {
      list.forEach(each -> append(each, text));
    } else if (node instanceof Map<?, ?> map) {
      Object content = field(map, "c");
      switch (String.valueOf(map.get("t"))) {
        case "Str" -> text.append(content);
        case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
        case "Code", "CodeBlock" -> text.append(((List<?>) content).get(1));
        case "Cite", "Note", "RawInline", "RawBlock" -> {}
        case "Link", "Image", "Span" -> append(((List<?>) content).get(1), text);
        case "Header" -> append(((List<?>) content).get(2), text);
        default -> append(content, text);
      }
      if (Arrays.asList("Para", "Plain", "Header", "CodeBlock").contains(map.get("t"))) {
        text.append(' ');
      }
    }
  }
}
