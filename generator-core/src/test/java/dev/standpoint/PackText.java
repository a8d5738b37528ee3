package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.check.Checks;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.files.PackFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pack written as one text. A line {@code == name} starts a file; the text before the first is
 * the note {@code 10-note.md}. Registers that are not given hold a few people, questions and
 * answers of Norra, and a source such as {@code courier-0312} needs no entry: it is the Courier of
 * 12 March 2031.
 */
public final class PackText {

  private static final Pattern FILE = Pattern.compile("(?m)^== (.+)\\R");
  private static final Pattern DATED_SOURCE = Pattern.compile("\\b([a-z]+)-(\\d\\d)(\\d\\d)\\b");

  private static final String ACTORS =
      """
      - id: holt
        name: Ane Holt
        member-of: [{of: gov-norra, as: Prime Minister, from: 2029-06}]
      - {id: lund, name: Per Lund}
      - {id: gov-norra, name: Government of Norra, kind: organization, member-of: [{of: norra}]}
      - {id: norra, name: Norra, kind: state}
      """;

  private static final String ISSUES =
      """
      - {id: crossing, name: Crossing, question: Should the crossing be built?}
      - {id: guarantee, name: Guarantee, question: Should the state guarantee the loan?}
      - {id: toll, name: Toll, question: What should the toll be?, kind: quantity, unit: crowns}
      - id: route
        name: Route
        question: Which route?
        kind: choice
        options: {north: Northern route, south: Southern route}
      """;

  private PackText() {}

  /** The pack of a text in which nothing is wrong. */
  public static Pack pack(String text) {
    WithDiagnostics<Pack> read = PackReader.read(folder(text));
    assertThat(read.diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
    assertThat(Checks.check(read.value()))
        .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
    return read.value();
  }

  /** The files of a pack's text. */
  public static PackFolder folder(String text) {
    Map<String, String> files = files(text);
    String front = files.getOrDefault("pack.md", "");
    String titled = front.startsWith("---") ? front : "---\ntitle: The crossing\n---\n" + front;
    Map<String, SourceText> registers = new LinkedHashMap<>();
    register("actors.yaml", files.getOrDefault("actors.yaml", ACTORS), registers);
    register("issues.yaml", files.getOrDefault("issues.yaml", ISSUES), registers);
    register("sources.yaml", sources(text, files.getOrDefault("sources.yaml", "")), registers);
    List<PackFolder.NoteFile> notes = new ArrayList<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".md") && !path.equals("pack.md")) {
            notes.add(new PackFolder.NoteFile(path, new SourceText(path, content)));
          }
        });
    return new PackFolder(
        "crossing", new SourceText("pack.md", titled), registers, List.of(), notes);
  }

  private static void register(String name, String text, Map<String, SourceText> registers) {
    registers.put(name, new SourceText(name, text));
  }

  private static Map<String, String> files(String text) {
    Map<String, String> files = new TreeMap<>();
    String[] contents = FILE.split(text, -1);
    List<String> names = FILE.matcher(text).results().map(found -> found.group(1)).toList();
    for (int i = 0; i < names.size(); i++) {
      files.put(names.get(i), contents[i + 1]);
    }
    if (!contents[0].isBlank()) {
      files.put("10-note.md", contents[0]);
    }
    return files;
  }

  private static String sources(String text, String given) {
    return given
        + DATED_SOURCE
            .matcher(text)
            .results()
            .filter(found -> !given.contains("id: " + found.group()))
            .map(PackText::source)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining());
  }

  private static String source(MatchResult id) {
    String outlet = id.group(1).substring(0, 1).toUpperCase(Locale.ROOT);
    return "- {id: %s, outlet: %s, title: Report, issued: 2031-%s-%s}\n"
        .formatted(id.group(), outlet + id.group(1).substring(1), id.group(2), id.group(3));
  }
}
