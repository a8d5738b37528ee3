package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md has the version of every library that users get, and when it was looked at. */
class DependencyReviewTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([\\w-]+)` \\| (\\S+) \\| \\d{4}-\\d\\d-\\d\\d \\| \\S");

  /** Scopes of what Maven itself provides, and of what only tests see. */
  private static final Set<String> NOT_SHIPPED = Set.of("test", "provided");

  @Test
  void everyLibraryThatUsersGetWasLookedAtInItsVersion() throws IOException {
    Document parent = pom("pom.xml");
    Map<String, String> shipped = new TreeMap<>();
    for (String artifact : shipped()) {
      String property = property(artifact, parent);
      if (!property.isEmpty()) {
        shipped.put(
            property.replace(".version", ""),
            parent.selectXpath("//properties/" + property).text());
      }
    }

    Map<String, String> reviewed = new TreeMap<>();
    ROW.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
        .results()
        .forEach(row -> reviewed.put(row.group(1), row.group(2)));

    assertThat(shipped).hasSizeGreaterThan(8);
    assertThat(reviewed).isEqualTo(shipped);
  }

  /** The artifacts that the modules need at run time. */
  private static Set<String> shipped() throws IOException {
    Set<String> shipped = new TreeSet<>();
    for (String module : Set.of("generator-core", "maven-plugin", "templates")) {
      pom(module + "/pom.xml").select("project > dependencies > dependency").stream()
          .filter(dependency -> !NOT_SHIPPED.contains(dependency.select("> scope").text()))
          .map(dependency -> dependency.select("> artifactId").text())
          .forEach(shipped::add);
    }
    return shipped;
  }

  /** The property of its version; empty for our own modules. */
  private static String property(String artifact, Document parent) {
    Stream<Element> managed =
        parent.select("dependencyManagement dependency").stream()
            .filter(dependency -> isOf(artifact, dependency))
            .filter(dependency -> !NOT_SHIPPED.contains(dependency.select("> scope").text()));
    return managed
        .map(dependency -> dependency.select("> version").text())
        .filter(version -> version.endsWith(".version}") && !version.startsWith("${project"))
        .map(version -> version.substring(2, version.length() - 1))
        .findFirst()
        .orElse("");
  }

  /** A bill of materials stands for all artifacts of its name. */
  private static boolean isOf(String artifact, Element managed) {
    String name = managed.select("> artifactId").text();
    return name.equals(artifact)
        || (name.endsWith("-bom") && artifact.startsWith(name.replace("-bom", "-")));
  }

  private static Document pom(String path) throws IOException {
    return Jsoup.parse(Files.readString(ROOT.resolve(path)), "", Parser.xmlParser());
  }
}
