package dev.standpoint.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Opens pages in Chromium and says what runs in them. Each page is opened in a frame with a hook in
 * place of its policy, so that a script would run if there were one.
 */
final class Browser {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  /** Runs first in each page. It reports what scripts call, then what could run in the page. */
  private static final String HOOK =
      """
      <script>{
      const found = [], me = document.currentScript;
      for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch'])
        window[name] = () => found.push('called ' + name);
      const scan = () => {
        for (const element of document.querySelectorAll('*')) {
          const name = element.localName;
          if (element !== me
              && /^(script|iframe|frame|object|embed|base|form|style|template|animate|set)$/.test(name))
            found.push(name);
          for (const attribute of element.attributes) {
            if (/^on/i.test(attribute.name)) found.push(name + ' ' + attribute.name);
            if (/^[\\s\\x00-\\x20]*(javascript|data|vbscript|file):/i.test(attribute.value)
                && /href|src|action|data/i.test(attribute.name)) found.push(name + ' address');
          }
        }
        for (const entry of performance.getEntriesByType('resource'))
          if (!entry.name.startsWith('file:')) found.push('loads ' + entry.name);
        parent.postMessage(found, '*');
      };
      addEventListener('load', () => setTimeout(scan, 0));
      }</script>
      """;

  /** Opens the pages a few at a time, and ends with one line for each finding. */
  private static final String FRAMES =
      """
      <!doctype html><meta charset="utf-8"><title>Frames</title><pre id="found"></pre>
      <script>
      const pages = PAGES, lines = [];
      let next = 0, done = 0;
      const open = () => {
        if (next >= pages.length) return;
        const frame = document.createElement('iframe'), page = pages[next++];
        frame.src = page;
        addEventListener('message', function report(event) {
          if (event.source !== frame.contentWindow) return;
          removeEventListener('message', report);
          for (const what of event.data) lines.push(page + ': ' + what);
          frame.remove();
          done++;
          document.getElementById('found').textContent =
              lines.concat(done + ' pages of ' + pages.length).join('\\n');
          open();
        });
        document.body.append(frame);
      };
      for (let i = 0; i < 6; i++) open();
      </script>
      """;

  private final String program;

  private Browser(String program) {
    this.program = program;
  }

  /** The browser of this machine. Without one, a test is skipped; in CI that is a failure. */
  static Browser ofThisMachine() {
    Optional<Browser> found = find();
    assertThat(found.isPresent() || !"true".equals(System.getenv("CI")))
        .as("CI has a browser")
        .isTrue();
    assumeTrue(found.isPresent(), "no browser here");
    return found.get();
  }

  /** The first on the path. */
  private static Optional<Browser> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .map(file -> new Browser(file.toString()))
        .findFirst();
  }

  /** One line for each finding, and at last how many pages were opened. */
  List<String> findings(Path folder, SortedMap<String, String> pages) throws IOException {
    StringBuilder list = new StringBuilder();
    for (var page : pages.entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.resolve("..").normalize());
      Files.writeString(
          file, POLICY.matcher(page.getValue()).replaceFirst(Matcher.quoteReplacement(HOOK)));
      list.append(list.isEmpty() ? "'" : ", '").append(page.getKey()).append('\'');
    }
    Path frames = folder.resolve("frames.html");
    Files.writeString(frames, FRAMES.replace("PAGES", "[" + list + "]"));
    String found = Jsoup.parse(dump(folder, frames)).select("#found").text();
    return Stream.of(found.split("\n")).toList();
  }

  /** The document of a page after all that runs in it. */
  private String dump(Path folder, Path page) throws IOException {
    Path out = folder.resolve("dump.html");
    Process process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=600000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        throw new AssertionError("the browser did not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
