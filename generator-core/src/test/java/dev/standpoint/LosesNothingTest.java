package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.check.Checks;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.read.PackReader;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.data.DataRenderer;
import dev.standpoint.render.page.HtmlRenderer;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No word of a note is lost in silence, and no word of a comment gets out. In the snippets, each
 * word {@code kept} is shown to readers, {@code marked} is also in the data, and {@code private} is
 * nowhere. A diagnostic may name the line of a word instead.
 */
class LosesNothingTest {

  private static final Path SNIPPETS = Path.of("src/test/resources/markdown/kept.txt");

  private static final Pattern SEPARATOR = Pattern.compile("(?m)^%%%%\\R");

  private static final Pattern WORD = Pattern.compile("kept|marked|private");

  /** Such a word after {@link #numbered} made it unique. */
  private static final Pattern NUMBERED = Pattern.compile("(?:kept|marked)n\\d+w\\d+");

  private static final Pattern PRIVATE = Pattern.compile("privaten\\d+w\\d+");

  private static final Pattern AUTHORS_LINE = Pattern.compile("(?m)^(?=.)");

  @ParameterizedTest
  @ValueSource(strings = {"", "> ", "- ", "1. > ", "[^x]: ", "::: {.assessment}"})
  void everyWordArrivesOrIsReported(String container) throws IOException {
    List<String> notes = notes(container);
    WithDiagnostics<Pack> read = PackReader.read(PackText.folder(text(notes)));
    Briefing briefing = BriefingAssembler.assemble(read.value(), Optional.empty()).value();
    Theme theme = ThemeReader.read(Optional.empty(), Path.of("").toAbsolutePath());
    String pages = text(HtmlRenderer.alone(theme).render(briefing).value(), ".html");
    String print = text(new PrintRenderer(theme).render(briefing).value(), "");
    String data = text(DataRenderer.ofAll().render(briefing).value(), "");
    Set<String> inPages = words(NUMBERED, pages);
    Set<String> inPrint = words(NUMBERED, print);
    Set<String> inData = words(NUMBERED, data);

    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(Checks.check(read.value()));
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      String path = path(i);
      List<Integer> reported =
          all.stream()
              .filter(found -> found.at().path().equals(path))
              .map(LosesNothingTest::line)
              .toList();
      String[] lines = notes.get(i).split("\\R", -1);
      for (int line = 0; line < lines.length; line++) {
        for (String word : words(NUMBERED, lines[line])) {
          boolean arrives = inPages.contains(word) && inPrint.contains(word);
          boolean recorded = !word.startsWith("marked") || inData.contains(word);
          if (!(arrives && recorded) && !reported.contains(line + 1)) {
            lost.add(path + ":" + (line + 1) + ": " + word + " in " + lines[line]);
          }
        }
      }
    }
    assertThat(lost).isEmpty();
    // An unclosed comment is an error: nothing of its pack is published.
    assertThat(words(PRIVATE, pages + print + data))
        .allMatch(word -> isUnclosed(word, notes, read));
  }

  private static boolean isUnclosed(String word, List<String> notes, WithDiagnostics<Pack> read) {
    return read.diagnostics().stream()
        .filter(found -> found.code().toString().equals("unclosed-comment"))
        .anyMatch(found -> notes.get(number(found)).contains(word));
  }

  private static int number(Diagnostic found) {
    return Integer.parseInt(found.at().path().substring(0, 3)) - 100;
  }

  private static int line(Diagnostic found) {
    return found.at().line();
  }

  /** The snippets in a container, with a number in each word. */
  private static List<String> notes(String container) throws IOException {
    List<String> notes = new ArrayList<>();
    for (String snippet : SEPARATOR.splitAsStream(Files.readString(SNIPPETS)).toList()) {
      notes.add(in(container, numbered(snippet, notes.size())));
    }
    return notes;
  }

  private static String numbered(String snippet, int note) {
    int[] count = {0};
    return WORD.matcher(snippet).replaceAll(word -> word.group() + "n" + note + "w" + count[0]++);
  }

  private static String in(String container, String snippet) {
    if (container.startsWith(":::")) {
      return ":::" + container + "\n" + snippet + "\n::::::\n";
    }
    String further =
        container.contains(">")
            ? container.replace("1. ", "   ")
            : " ".repeat(container.startsWith("[") ? 4 : container.length());
    String first = AUTHORS_LINE.matcher(snippet).replaceFirst("");
    String inside =
        container + String.join("\n" + further, first.split("\\R", -1)).stripTrailing() + "\n";
    return container.startsWith("[") ? "Words.[^x]\n\n" + inside : inside;
  }

  private static String path(int note) {
    return (note + 100) + "-note.md";
  }

  private static String text(List<String> notes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      text.append("== ").append(path(i)).append('\n').append(notes.get(i)).append('\n');
    }
    return text.toString();
  }

  private static String text(List<Artifact> artifacts, String ending) {
    return artifacts.stream()
        .filter(artifact -> artifact.path().endsWith(ending))
        .map(artifact -> new String(artifact.bytes(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> words(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
