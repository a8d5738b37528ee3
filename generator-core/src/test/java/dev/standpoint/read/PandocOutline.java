package dev.standpoint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The outline of Pandoc's tree of a text, in the same form as that of {@link NoteOutline}. */
final class PandocOutline {

  private static final Pattern TAG = Pattern.compile("</?(?:em|strong|del|code|span|a)\\b[^<>]*>");

  private final Outline outline = new Outline();

  private PandocOutline() {}

  /** {@code blocks} are those of Pandoc's JSON. */
  static List<String> of(List<?> blocks) {
    PandocOutline pandoc = new PandocOutline();
    pandoc.blocks(blocks);
    return pandoc.outline.lines();
  }

  private void blocks(Object blocks) {
    list(blocks).forEach(this::block);
  }

  private void block(Object block) {
    Object content = content(block);
    switch (name(block)) {
      case "Header" -> outline.line("h" + at(content, 0), inlines(at(content, 2)));
      case "Para", "Plain" -> outline.line("p", inlines(content));
      case "CodeBlock" ->
          outline.line("code " + language(at(content, 0)), Outline.code(at(content, 1).toString()));
      case "HorizontalRule" -> outline.line("hr", "");
      case "BlockQuote" -> outline.block("quote", () -> blocks(content));
      case "Div" -> outline.block("div", () -> blocks(at(content, 1)));
      case "BulletList" -> outline.block("ul", () -> items("li", content));
      case "OrderedList" ->
          outline.block("ol " + at(at(content, 0), 0), () -> items("li", at(content, 1)));
      case "DefinitionList" -> outline.block("dl", () -> list(content).forEach(this::definition));
      case "Table" -> table(list(content));
      case "LineBlock" -> list(content).forEach(line -> outline.line("line", inlines(line)));
      case "RawBlock", "Null" -> {}
      default -> outline.line(name(block), inlines(content));
    }
  }

  /** The first class of a block of code. */
  private static String language(Object attributes) {
    List<?> classes = list(at(attributes, 1));
    return classes.isEmpty() ? "" : classes.get(0).toString();
  }

  private void items(String name, Object items) {
    list(items).forEach(item -> outline.block(name, () -> blocks(item)));
  }

  private void definition(Object definition) {
    outline.line("dt", inlines(at(definition, 0)));
    items("dd", at(definition, 1));
  }

  /** The parts of a table are its attributes, caption, columns, head, bodies and foot. */
  private void table(List<?> table) {
    String columns =
        list(table.get(2)).stream()
            .map(column -> name(at(column, 0)).replaceAll("^Align|Default$", ""))
            .map(align -> align.isEmpty() ? "NONE" : align.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    outline.block(
        "table " + columns,
        () -> {
          list(at(table.get(3), 1)).forEach(row -> row("head", row));
          list(table.get(4)).forEach(body -> list(at(body, 3)).forEach(row -> row("row", row)));
        });
    list(at(table.get(1), 1)).forEach(text -> outline.line("caption", inlines(content(text))));
  }

  private void row(String name, Object row) {
    List<String> cells = new ArrayList<>();
    for (Object cell : list(at(row, 1))) {
      cells.add(
          list(at(cell, 4)).stream()
              .map(block -> inlines(content(block)))
              .collect(Collectors.joining(" ")));
    }
    outline.line(name, String.join(" | ", cells));
  }

  private String inlines(Object inlines) {
    return list(inlines).stream().map(this::inline).collect(Collectors.joining());
  }

  private String inline(Object inline) {
    Object content = content(inline);
    return switch (name(inline)) {
      case "Str" -> content.toString();
      case "Space", "SoftBreak" -> " ";
      case "LineBreak" -> "<br>";
      case "Code" -> "<code>" + Outline.code(at(content, 1).toString()) + "</code>";
      case "Emph" -> "<em>" + inlines(content) + "</em>";
      case "Strong" -> "<strong>" + inlines(content) + "</strong>";
      case "Strikeout" -> "<del>" + inlines(content) + "</del>";
      case "Subscript" -> "<sub>" + inlines(content) + "</sub>";
      case "Superscript" -> "<sup>" + inlines(content) + "</sup>";
      case "Span" -> "<span>" + inlines(at(content, 1)) + "</span>";
      case "Link" -> link(list(at(content, 2)), inlines(at(content, 1)));
      case "Image" -> TAG.matcher(inlines(at(content, 1))).replaceAll("");
      case "Note" -> "<note>" + String.join(" / ", of(list(content))) + "</note>";
      case "Cite" -> cite(list(at(content, 0)));
      case "RawInline" -> "";
      default -> "<" + name(inline) + ">" + inlines(content);
    };
  }

  private static String link(List<?> target, String content) {
    return Outline.link(target.get(0).toString(), target.get(1).toString(), content);
  }

  private String cite(List<?> citations) {
    String mode = name(field(citations.get(0), "citationMode"));
    return citations.stream()
        .map(this::citation)
        .collect(
            Collectors.joining("; ", mode.equals("AuthorInText") ? "<narrative " : "<cite ", ">"));
  }

  private String citation(Object citation) {
    String mode = name(field(citation, "citationMode"));
    String prefix = inlines(field(citation, "citationPrefix"));
    String suffix = inlines(field(citation, "citationSuffix")).replaceFirst("^,\\s*", "");
    String minus = mode.equals("SuppressAuthor") ? "-@" : "@";
    String all = prefix + " " + minus + field(citation, "citationId") + " " + suffix.strip();
    // We keep the words of a citation without their markup.
    return TAG.matcher(all).replaceAll("").strip();
  }

  private static String name(Object node) {
    return String.valueOf(((Map<?, ?>) node).get("t"));
  }

  private static Object content(Object node) {
    return field(node, "c");
  }

  private static Object field(Object node, String name) {
    Object value = ((Map<?, ?>) node).get(name);
    return value == null ? List.of() : value;
  }

  private static List<?> list(Object node) {
    return (List<?>) node;
  }

  private static Object at(Object list, int index) {
    return list(list).get(index);
  }
}
