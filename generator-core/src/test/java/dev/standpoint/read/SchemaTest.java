package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON Schemas say of a document's structure what the reader says. */
class SchemaTest {

  private static final String FOLDER = "classpath:dev/standpoint/schema/";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What a schema can see; dates and what names what are for the reader alone. */
  private static final Set<Code> OF_STRUCTURE =
      EnumSet.of(
          Code.UNKNOWN_KEY,
          Code.UNUSED_KEY,
          Code.MISSING_KEY,
          Code.WRONG_TYPE,
          Code.BAD_ID,
          Code.BAD_VALUE,
          Code.BAD_GRADE);

  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z_-]*)\"");

  /** A kind of map, right as it stands, and the document it lies in. */
  enum Kind {
    PACK("pack", "pack.md", "{'title': 'The crossing'}", "%s"),
    NOTE("note", "10-note.md", "{}", "%s"),
    ACTOR("actors", "actors.yaml", "{'id': 'holt', 'name': 'Ane Holt'}", "[%s]"),
    MEMBERSHIP(
        "actors",
        "actors.yaml",
        "{'of': 'norra'}",
        "[{'id': 'holt', 'name': 'Holt', 'member-of': [%s]}]"),
    ISSUE("issues", "issues.yaml", "{'id': 'toll', 'question': 'Which toll?'}", "[%s]"),
    QUANTITY(
        "issues",
        "issues.yaml",
        "{'id': 'toll', 'question': 'Which toll?', 'kind': 'quantity', 'unit': 'crowns'}",
        "[%s]"),
    CHOICE(
        "issues",
        "issues.yaml",
        "{'id': 'toll', 'question': 'Which?', 'kind': 'choice', 'options': {'low': 'Low'}}",
        "[%s]"),
    OPTIONS(
        "issues",
        "issues.yaml",
        "{'low': 'Low'}",
        "[{'id': 'toll', 'question': 'Which?', 'kind': 'choice', 'options': %s}]"),
    SOURCE("sources", "sources.yaml", "{'id': 'courier', 'title': 'Summit ends'}", "[%s]"),
    ACTOR_OF_A_PACK(
        "pack",
        "pack.md",
        "{'id': 'holt', 'name': 'Ane Holt'}",
        "{'title': 'The crossing', 'actors': [%s]}"),
    STANDPOINT("standpoint", "standpoint.yaml", "{}", "%s");

    private final String schema;
    private final String path;
    private final String right;
    private final String around;

    Kind(String schema, String path, String right, String around) {
      this.schema = schema;
      this.path = path;
      this.right = right.replace('\'', '"');
      this.around = around.replace('\'', '"');
    }

    /** The document with this key set to this value; without it where there is no value. */
    String with(String key, Optional<String> value) {
      Map<String, String> entries = new LinkedHashMap<>();
      Pattern.compile("(\"[a-z-]+\"): (\"[^\"]*\"|\\{[^}]*})")
          .matcher(right)
          .results()
          .forEach(entry -> entries.put(entry.group(1), entry.group(2)));
      entries.remove("\"" + key + "\"");
      value.ifPresent(text -> entries.put("\"" + key + "\"", text));
      return around.formatted(
          entries.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + entry.getValue())
              .collect(Collectors.joining(", ", "{", "}")));
    }
  }

  private static final List<String> VALUES =
      List.of(
          "\"some words\"",
          "\"holt\"",
          "\"Ane_Holt\"",
          "2031",
          "null",
          "[]",
          "[\"holt\", \"lund\"]",
          "[\"holt\", null, 2031]",
          "[[\"holt\"]]",
          "[{\"id\": \"holt\", \"name\": \"Ane Holt\"}]",
          "[{\"id\": \"holt\"}]",
          "[{\"of\": \"holt\"}]",
          "[\"holt\", {\"id\": \"lund\", \"name\": \"Per Lund\"}]",
          "{}",
          "{\"north\": \"Northern\"}",
          "{\"North\": \"Northern\"}",
          "{\"north\": null}",
          "{\"north\": [\"Northern\"]}",
          "true",
          "false",
          "\"person\"",
          "\"bloc\"",
          "\"stance\"",
          "\"quantity\"",
          "\"choice\"",
          "\"quote\"",
          "\"inferred\"",
          "\"unnamed\"",
          "\"planned\"",
          "\"unstated\"",
          "\"B2\"",
          "\"G7\"",
          "\"2031-03-12\"",
          "\"pt-BR\"",
          "\"English, mostly\"",
          "\"https://example.org/a\"",
          "\"https://example.org/?a\"",
          "\"ftp://example.org/\"");

  @ParameterizedTest
  @EnumSource
  void whatIsRightForOneIsRightForTheOther(Kind kind) {
    String document = kind.with("none", Optional.empty());

    assertThat(faultsOfSchema(kind, document)).isEmpty();
    assertThat(faultsOfReader(kind, document)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyWithEveryValueHasOneVerdict(Kind kind) throws IOException {
    List<String> differences = new ArrayList<>();
    for (String key : candidates()) {
      compare(kind, kind.with(key, Optional.empty()), differences);
      for (String value : isUnknown(kind, key) ? VALUES.subList(0, 1) : VALUES) {
        compare(kind, kind.with(key, Optional.of(value)), differences);
      }
    }

    assertThat(differences).isEmpty();
  }

  @Test
  void aDocumentOfAnotherFormIsWrongForBoth() {
    for (Kind kind : List.of(Kind.ACTOR, Kind.ISSUE, Kind.SOURCE, Kind.STANDPOINT, Kind.NOTE)) {
      for (String document : List.of("\"words\"", "{\"holt\": \"Ane Holt\"}", "[\"holt\"]")) {
        assertThat(faultsOfSchema(kind, document)).as(kind + " " + document).isNotEmpty();
        assertThat(faultsOfReader(kind, document)).as(kind + " " + document).isNotEmpty();
      }
    }
  }

  private static boolean isUnknown(Kind kind, String key) {
    return faultsOfReader(kind, kind.with(key, Optional.of(VALUES.get(0)))).stream()
        .anyMatch(fault -> fault.contains("[unknown-key]") || fault.contains("[unused-key]"));
  }

  private static void compare(Kind kind, String document, List<String> differences) {
    List<String> ofReader = faultsOfReader(kind, document);
    List<String> ofSchema = faultsOfSchema(kind, document);
    if (ofReader.isEmpty() != ofSchema.isEmpty()) {
      differences.add(document + "\n  reader: " + ofReader + "\n  schema: " + ofSchema);
    }
  }

  private static List<String> faultsOfSchema(Kind kind, String document) {
    SchemaLocation location = SchemaLocation.of(FOLDER + kind.schema + ".schema.json");
    Schema schema = SCHEMAS.getSchema(location);
    return schema.validate(document, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** JSON is YAML. */
  private static List<String> faultsOfReader(Kind kind, String document) {
    boolean isMarkdown = kind.path.endsWith(".md");
    String text = isMarkdown ? "---\n" + document + "\n---\n" : document + "\n";
    SourceText file = new SourceText(kind.path, text);
    return read(file).stream()
        .filter(found -> OF_STRUCTURE.contains(found.code()))
        .map(Diagnostic::line)
        .toList();
  }

  private static List<Diagnostic> read(SourceText file) {
    SourceText front = new SourceText("pack.md", "---\ntitle: The crossing\n---\n");
    switch (file.path()) {
      case "standpoint.yaml" -> {
        Findings findings = new Findings();
        SiteReader.read(
            new ContentFiles(List.of(), Optional.of(file), Map.of(), List.of()), findings);
        return findings.list();
      }
      case "pack.md" -> {
        return pack(file, Map.of(), List.of());
      }
      case "10-note.md" -> {
        return pack(front, Map.of(), List.of(new PackFolder.NoteFile(file.path(), file)));
      }
      default -> {
        return pack(front, Map.of(file.path(), file), List.of());
      }
    }
  }

  private static List<Diagnostic> pack(
      SourceText front, Map<String, SourceText> registers, List<PackFolder.NoteFile> notes) {
    PackFolder folder = new PackFolder("crossing", front, registers, List.of(), notes);
    return PackReader.read(folder).diagnostics();
  }

  /** Every text in the reader's own source that may be a key, so that no key of it is forgotten. */
  private static Set<String> candidates() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/standpoint/read"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(text -> keys.add(text.group(1)));
      }
    }
    keys.addAll(List.of("actors", "issues", "sources", "colour"));
    assertThat(keys).hasSizeGreaterThan(80).contains("member-of", "base-url", "container-title");
    return keys;
  }
}
