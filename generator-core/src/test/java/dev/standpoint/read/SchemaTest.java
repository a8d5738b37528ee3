package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.register.CslItem;
import dev.standpoint.read.files.ContentFiles;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.frontmatter.FrontMatterWords;
import dev.standpoint.read.register.RegisterWords;
import dev.standpoint.read.value.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON Schemas accept the same document structures as the reader. */
class SchemaTest {

  private static final String FOLDER = "classpath:dev/standpoint/schema/";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** The problems that a schema can find. Dates and references are checked only by the reader. */
  private static final Set<DiagnosticCode> OF_STRUCTURE =
      EnumSet.of(
          DiagnosticCode.UNKNOWN_KEY,
          DiagnosticCode.UNUSED_KEY,
          DiagnosticCode.MISSING_KEY,
          DiagnosticCode.WRONG_TYPE,
          DiagnosticCode.BAD_ID,
          DiagnosticCode.BAD_VALUE,
          DiagnosticCode.BAD_GRADE);

  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z_-]*)\"");
  private static final List<String> CANDIDATES = candidates();

  /** A kind of map in its correct form, and the document around it. */
  enum Kind {
    PACK("pack", "pack.md", "{'title': 'The crossing'}", "%s"),
    NOTE("note", "10-note.md", "{}", "%s"),
    ACTOR("actors", "actors.yaml", "{'id': 'holt', 'name': 'Ane Holt'}", "%s"),
    MEMBERSHIP(
        "actors",
        "actors.yaml",
        "{'of': 'norra'}",
        "{'id': 'holt', 'name': 'Holt', 'member-of': [%s]}"),
    ISSUE("issues", "issues.yaml", "{'id': 'toll', 'question': 'Which toll?'}", "%s"),
    QUANTITY(
        "issues",
        "issues.yaml",
        "{'id': 'toll', 'question': 'Which toll?', 'kind': 'quantity', 'unit': 'crowns'}",
        "%s"),
    CHOICE(
        "issues",
        "issues.yaml",
        "{'id': 'toll', 'question': 'Which?', 'kind': 'choice', 'options': {'low': 'Low'}}",
        "%s"),
    OPTIONS(
        "issues",
        "issues.yaml",
        "{'low': 'Low'}",
        "{'id': 'toll', 'question': 'Which?', 'kind': 'choice', 'options': %s}"),
    SOURCE("sources", "sources.yaml", "{'id': 'courier', 'title': 'Summit ends'}", "%s"),
    ACTOR_OF_A_PACK(
        "pack",
        "pack.md",
        "{'id': 'holt', 'name': 'Ane Holt'}",
        "{'title': 'The crossing', 'actors': [%s]}"),
    AUTHOR(
        "sources",
        "sources.yaml",
        "{'family': 'Holt', 'given': 'Ane'}",
        "{'id': 'courier', 'title': 'Summit ends', 'author': [%s]}"),
    DATE(
        "sources",
        "sources.yaml",
        "{'raw': '2031-03'}",
        "{'id': 'courier', 'title': 'Summit ends', 'issued': %s}"),
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

    /** A register holds many entries, each on its line; any other document is one map. */
    boolean isRegister() {
      return !path.endsWith(".md") && this != STANDPOINT;
    }

    Set<String> keys() {
      return entries().keySet();
    }

    /** The synonyms of keys: two of them in one map are an error. */
    private Synonyms words() {
      return switch (this) {
        case PACK -> FrontMatterWords.PACK;
        case NOTE -> FrontMatterWords.NOTE;
        case STANDPOINT -> FrontMatterWords.SITE;
        case ACTOR, ACTOR_OF_A_PACK -> RegisterWords.ACTOR;
        case MEMBERSHIP -> RegisterWords.MEMBERSHIP;
        case ISSUE, QUANTITY, CHOICE -> RegisterWords.ISSUE;
        case SOURCE -> RegisterWords.SOURCE;
        case OPTIONS, AUTHOR, DATE -> Synonyms.of("none:");
      };
    }

    /** The map with this key set to this value, or without the key if the value is empty. */
    String with(String key, Optional<String> value) {
      Map<String, String> entries = entries();
      Optional<String> main = words().main(key);
      entries
          .keySet()
          .removeIf(
              other -> other.equals(key) || (main.isPresent() && words().main(other).equals(main)));
      value.ifPresent(text -> entries.put(key, text));
      return around.formatted(
          entries.entrySet().stream()
              .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
              .collect(Collectors.joining(", ", "{", "}")));
    }

    private Map<String, String> entries() {
      Map<String, String> entries = new LinkedHashMap<>();
      Pattern.compile("\"([a-z-]+)\": (\"[^\"]*\"|\\{[^}]*})")
          .matcher(right)
          .results()
          .forEach(entry -> entries.put(entry.group(1), entry.group(2)));
      return entries;
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
          "[{\"name\": \"holt\"}]",
          "{\"url\": \"https://example.org/a\"}",
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
          "[[2031, 3, 11], [2031, 3, 12]]",
          "[[2031], {}]",
          "{\"date-parts\": [[\"2031\", 3]], \"circa\": true}",
          "{\"raw\": \"2031-03\", \"circa\": null, \"season\": null}",
          "{\"raw\": [\"2031-03\"]}",
          "{\"year\": 2031}",
          "{\"family\": \"Holt\", \"given\": \"Ane\", \"suffix\": null}",
          "[{\"literal\": \"Bridge Office\"}, \"Holt, Ane\"]",
          "{\"family\": [\"Holt\"]}",
          "{\"surname\": \"Holt\"}",
          "\"report\"",
          "\"newspaper\"",
          "\"Yes/No\"",
          "\"number\"",
          "\"country\"",
          "\"TLP:Amber+Strict\"",
          "\"b-2\"",
          "\"en_GB\"",
          "\"yes\"",
          "\"text\"",
          "\"AMBER+strict\"",
          "\"pt-BR\"",
          "\"English, mostly\"",
          "\"https://example.org/a\"",
          "\"https://example.org/?a\"",
          "\"ftp://example.org/\"");

  private static final int PART = 2_000;

  @ParameterizedTest
  @EnumSource
  void theReaderAndTheSchemaAcceptTheSameEntries(Kind kind) {
    List<String> right = List.of(kind.with("none", Optional.empty()));

    assertThat(faultsOfSchema(kind, right)).isEmpty();
    assertThat(errorsOfReader(kind, right)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyWithEveryValueHasOneVerdict(Kind kind) {
    List<String> known = new ArrayList<>(CANDIDATES);
    known.removeAll(unknown(kind));
    List<String> entries = new ArrayList<>();
    kind.keys().forEach(key -> entries.add(kind.with(key, Optional.empty())));
    for (String key : known) {
      VALUES.forEach(value -> entries.add(kind.with(key, Optional.of(value))));
    }

    assertThat(known).hasSizeGreaterThanOrEqualTo(kind.keys().size()).isNotEmpty();
    assertThat(differences(kind, entries)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPTIONS") // any id is the name of one
  void theReaderAndTheSchemaKnowTheSameKeys(Kind kind) {
    List<String> entries = new ArrayList<>();
    unknown(kind).forEach(key -> entries.add(kind.with(key, Optional.of(VALUES.get(0)))));

    assertThat(entries).isNotEmpty();
    assertThat(differences(kind, entries)).isEmpty();
  }

  @Test
  void aDocumentOfAnotherFormIsWrongForBoth() {
    for (Kind kind : List.of(Kind.ACTOR, Kind.ISSUE, Kind.SOURCE, Kind.STANDPOINT, Kind.NOTE)) {
      for (String document : List.of("\"words\"", "{\"holt\": \"Ane Holt\"}", "[\"holt\"]")) {
        assertThat(errors(kind, document)).as(kind + " " + document).isNotEmpty();
        assertThat(diagnostics(kind, document)).as(kind + " " + document).isNotEmpty();
      }
    }
  }

  /** The candidates that the reader does not know in this kind of map, found all at once. */
  private static List<String> unknown(Kind kind) {
    List<String> entries =
        CANDIDATES.stream().map(key -> kind.with(key, Optional.of(VALUES.get(0)))).toList();
    Map<Integer, List<String>> errorsByEntry = errorsOfReader(kind, entries);
    return IntStream.range(0, entries.size())
        .filter(
            entry ->
                errorsByEntry.getOrDefault(entry, List.of()).stream()
                    .anyMatch(
                        error -> error.contains("[unknown-key]") || error.contains("[unused-key]")))
        .mapToObj(CANDIDATES::get)
        .toList();
  }

  /** In parts, because a file with very many errors is not read to its end. */
  private static List<String> differences(Kind kind, List<String> entries) {
    List<String> differences = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += PART) {
      int to = Math.min(entries.size(), from + PART);
      differences.addAll(differencesOf(kind, entries.subList(from, to)));
    }
    return differences;
  }

  private static List<String> differencesOf(Kind kind, List<String> entries) {
    Map<Integer, List<String>> ofReader = errorsOfReader(kind, entries);
    Map<Integer, List<String>> ofSchema = faultsOfSchema(kind, entries);
    return IntStream.range(0, entries.size())
        .filter(entry -> ofReader.containsKey(entry) != ofSchema.containsKey(entry))
        .mapToObj(
            entry ->
                "%s\n  reader: %s\n  schema: %s"
                    .formatted(entries.get(entry), ofReader.get(entry), ofSchema.get(entry)))
        .toList();
  }

  /** The errors that the schema finds, by the index of the entry. */
  private static Map<Integer, List<String>> faultsOfSchema(Kind kind, List<String> entries) {
    Map<Integer, List<String>> errorsByEntry = new TreeMap<>();
    if (kind.isRegister()) {
      for (Error error : errors(kind, register(entries))) {
        int entry = (Integer) error.getInstanceLocation().getElement(0);
        errorsByEntry.computeIfAbsent(entry, index -> new ArrayList<>()).add(error.toString());
      }
      return errorsByEntry;
    }
    for (int entry = 0; entry < entries.size(); entry++) {
      List<Error> errors = errors(kind, entries.get(entry));
      if (!errors.isEmpty()) {
        errorsByEntry.put(entry, errors.stream().map(Error::toString).toList());
      }
    }
    return errorsByEntry;
  }

  /** The errors that the reader finds, by the index of the entry, which is its line. */
  private static Map<Integer, List<String>> errorsOfReader(Kind kind, List<String> entries) {
    Map<Integer, List<String>> errorsByEntry = new TreeMap<>();
    if (kind.isRegister()) {
      for (Diagnostic found : diagnostics(kind, register(entries))) {
        int entry = found.at().line() - 2;
        errorsByEntry.computeIfAbsent(entry, index -> new ArrayList<>()).add(found.line());
      }
      return errorsByEntry;
    }
    for (int entry = 0; entry < entries.size(); entry++) {
      List<Diagnostic> found = diagnostics(kind, entries.get(entry));
      if (!found.isEmpty()) {
        errorsByEntry.put(entry, found.stream().map(Diagnostic::line).toList());
      }
    }
    return errorsByEntry;
  }

  private static String register(List<String> entries) {
    return entries.stream().collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  private static List<Error> errors(Kind kind, String document) {
    SchemaLocation location = SchemaLocation.of(FOLDER + kind.schema + ".schema.json");
    return SCHEMAS.getSchema(location).validate(document, InputFormat.JSON);
  }

  /** JSON is YAML. */
  private static List<Diagnostic> diagnostics(Kind kind, String document) {
    boolean isMarkdown = kind.path.endsWith(".md");
    String text = isMarkdown ? "---\n" + document + "\n---\n" : document + "\n";
    return read(new SourceText(kind.path, text)).stream()
        .filter(found -> OF_STRUCTURE.contains(found.code()))
        .toList();
  }

  private static List<Diagnostic> read(SourceText file) {
    SourceText front = new SourceText("pack.md", "---\ntitle: The crossing\n---\n");
    switch (file.path()) {
      case "standpoint.yaml" -> {
        DiagnosticCollector findings = new DiagnosticCollector();
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

  /** Every string in the source of the reader that may be a key, so that none is forgotten. */
  private static List<String> candidates() {
    Set<String> keys = new TreeSet<>(List.of("actors", "issues", "sources", "colour"));
    Stream.of(CslItem.TEXTS, CslItem.NAMES, CslItem.DATES).forEach(keys::addAll);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/standpoint/read"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(text -> keys.add(text.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(keys).hasSizeGreaterThan(150).contains("member-of", "base-url", "container-title");
    return List.copyOf(keys);
  }
}
