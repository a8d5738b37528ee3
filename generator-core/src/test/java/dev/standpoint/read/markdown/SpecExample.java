package dev.standpoint.read.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An example of a specification of Markdown, with the HTML that it expects. */
record SpecExample(String spec, int number, String section, String markdown, String html) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "markdown");

  /** The specifications show tabs as arrows. */
  private static final char TAB = '\u2192';

  /** A heading, or an example between its two fences: the Markdown, a full stop, the HTML. */
  private static final Pattern PART =
      Pattern.compile(
          "(?m)^(?:#{1,6} (?<heading>.+)"
              + "|`{32} example.*\n(?<markdown>(?s:.*?))^\\.\n(?<html>(?s:.*?))^`{32})$");

  /** The addresses of pictures. In a pack they start without a slash. */
  private static final Pattern PICTURE = Pattern.compile("/(?=url|path/to/train\\.jpg)");

  /** The examples of {@code spec.txt} in their order; the specification counts them from 1. */
  static List<SpecExample> all(String spec) throws IOException {
    Matcher part = PART.matcher(Files.readString(FOLDER.resolve(spec + ".txt")));
    List<SpecExample> examples = new ArrayList<>();
    String section = "";
    while (part.find()) {
      if (part.group("heading") != null) {
        section = part.group("heading");
      } else {
        String markdown = part.group("markdown").replace(TAB, '\t');
        String html = part.group("html").replace(TAB, '\t');
        examples.add(new SpecExample(spec, examples.size() + 1, section, markdown, html).inPack());
      }
    }
    return examples;
  }

  /** The same example with pictures where a pack can have them. */
  private SpecExample inPack() {
    return markdown.contains("![")
        ? new SpecExample(spec, number, section, inPack(markdown), inPack(html))
        : this;
  }

  private static String inPack(String text) {
    return PICTURE.matcher(text).replaceAll("");
  }

  @Override
  public String toString() {
    return spec + " " + number + ", " + section;
  }
}
