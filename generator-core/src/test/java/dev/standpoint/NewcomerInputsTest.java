package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.read.ContentReader;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.render.page.WrittenProse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What someone types who has never seen the guide, and what happens. Each file {@code
 * packs/newcomer/<what is typed>.txt} has the text, and after the line {@code == what happens} the
 * records that are read, the markup without its attributes, and the messages. {@code
 * -Dgolden=overwrite} writes that part again.
 */
class NewcomerInputsTest {

  private static final Path PACKS = Path.of("src", "test", "resources", "packs");
  private static final Path INPUTS = PACKS.resolve("newcomer");
  private static final List<String> REGISTERS =
      List.of("actors.yaml", "issues.yaml", "sources.yaml");
  private static final String RESULT = "== what happens\n";
  private static final Pattern FILE = Pattern.compile("(?m)^== (\\S+)\\R");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("inputs")
  void whatIsTypedIsReadOrExplained(String name) throws IOException {
    Path file = INPUTS.resolve(name);
    String text = Files.readString(file);
    String typed = text.contains(RESULT) ? text.substring(0, text.indexOf(RESULT)) : text;

    String whole = typed + RESULT + whatHappens(typed);

    if (overwrites()) {
      Files.writeString(file, whole);
    }
    assertThat(whole)
        .as("run with -Dgolden=overwrite and review")
        .isEqualTo(Files.readString(file));
  }

  /** A pack with nothing read and nothing said would be text that is lost in silence. */
  @Test
  void thereAreAtLeast150AndEachHasAResult() throws IOException {
    List<String> names = inputs().toList();

    assertThat(names).hasSizeGreaterThanOrEqualTo(150);
    for (String name : names) {
      assertThat(Files.readString(INPUTS.resolve(name)))
          .as(name)
          .containsPattern(RESULT + "(reads|shows|says):");
    }
  }

  private String whatHappens(String typed) throws IOException {
    Path content = folder.resolve("packs");
    Set<String> borrowed = write(content.resolve("crossing"), typed);
    GenerateResult result = Generator.check(CheckRequest.of(content, content));
    StringBuilder happens = new StringBuilder();
    if (!result.rejected()) {
      Pack pack =
          ContentReader.read(content, content, RawHtmlPolicy.LEFT_OUT).value().packs().get(0);
      pack.positions().entries().forEach(position -> happens.append(reads(position)));
      pack.events().entries().forEach(event -> happens.append(reads(event)));
      happens.append(shows(WrittenProse.screen(pack)));
    }
    result.diagnostics().stream()
        .filter(found -> !borrowed.contains(found.at().path()))
        .forEach(found -> happens.append("says: ").append(result.format(found)).append('\n'));
    return happens.toString();
  }

  private static String reads(Position position) {
    return "reads: %s on %s: %s%s, %s, \"%s\"%s\n"
        .formatted(
            position.actor(),
            position.issue(),
            position.value().key(),
            position.conditions().isEmpty() ? "" : " if " + position.conditions().size() + " met",
            position.dating().when().text(),
            position.statement().words(),
            cited(position.evidence()));
  }

  private static String reads(Event event) {
    return "reads: event, %s, \"%s\"%s\n"
        .formatted(event.dating().when().text(), event.title(), cited(event.evidence()));
  }

  private static String cited(Evidence evidence) {
    return evidence.citations().stream()
        .map(citation -> citation.source().value())
        .collect(Collectors.joining(", ", " [", "]"));
  }

  /** The markup without attributes, so that the result is short. */
  private static String shows(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Element element : body.getAllElements()) {
      element.clearAttributes();
    }
    String markup = body.html().replaceAll("</?(span|div|cite)>", "").strip();
    return markup.isEmpty() ? "" : "shows: " + markup.replaceAll("\\s*\\n\\s*", "\n       ") + "\n";
  }

  private static Set<String> write(Path pack, String typed) throws IOException {
    String[] contents = FILE.split(typed, -1);
    List<MatchResult> files = FILE.matcher(typed).results().toList();
    if (!contents[0].isBlank()) {
      TextFiles.write(pack, "10-note.md", contents[0]);
    }
    for (int i = 0; i < files.size(); i++) {
      TextFiles.write(pack, files.get(i).group(1), contents[i + 1]);
    }
    if (Files.notExists(pack.resolve("pack.md"))) {
      TextFiles.write(pack, "pack.md", "---\ntitle: The crossing\n---\n");
    }
    Set<String> borrowed = new HashSet<>();
    for (String name : REGISTERS) {
      if (Files.notExists(pack.resolve(name))) {
        Files.copy(PACKS.resolve("registers").resolve(name), pack.resolve(name));
        borrowed.add("crossing/" + name);
      }
    }
    return borrowed;
  }

  private static boolean overwrites() {
    boolean asked = "overwrite".equals(System.getProperty("golden"));
    assertThat(asked && "true".equals(System.getenv("CI")))
        .as("CI compares, it does not overwrite")
        .isFalse();
    return asked;
  }

  static Stream<String> inputs() throws IOException {
    try (Stream<Path> files = Files.list(INPUTS)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    }
  }
}
