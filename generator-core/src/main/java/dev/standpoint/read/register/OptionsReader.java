package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.Issue;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import dev.standpoint.read.value.Synonyms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the options of an issue: names by id, or a list of names, ids or maps. */
final class OptionsReader {

  static final Synonyms KEYS = Synonyms.of("id: key, value\nname: label, title, text");

  private static final String EXAMPLE = "add options: [Northern, Southern]";

  private final DiagnosticCollector findings;
  private final List<Issue.Option> options = new ArrayList<>();

  /** The name of each option so far, by its id. */
  private final Map<String, String> taken = new HashMap<>();

  OptionsReader(DiagnosticCollector findings) {
    this.findings = findings;
  }

  /** In the order written. An option with an error is left out: nothing could refer to it. */
  List<Issue.Option> read(FieldReader issue) {
    Optional<DataNode> node = issue.node("options").filter(found -> !found.isBlank());
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof DataNode.Mapping map) {
      reportEmpty(map.entries().isEmpty(), map.at());
      named(map);
    } else {
      List<DataNode> items = ListedValues.of(node.get());
      reportEmpty(items.isEmpty(), node.get().at());
      items.forEach(this::item);
    }
    return List.copyOf(options);
  }

  private void reportEmpty(boolean empty, Span at) {
    if (empty) {
      findings.add(DiagnosticCode.MISSING_KEY, at, "\"options\" is empty", EXAMPLE);
    }
  }

  /** A name alone, a map with an id and a name, or a map of one name by its id. */
  private void item(DataNode node) {
    if (node instanceof DataNode.Scalar name) {
      add(idOf(name.text()), name.text().strip(), name.at());
    } else if (node instanceof DataNode.Mapping map) {
      DataNode.Mapping keys = KEYS.keysOf(map, findings);
      if (keys.entries().containsKey("name") || keys.entries().containsKey("id")) {
        withId(new FieldReader(keys, findings));
      } else {
        reportEmpty(map.entries().isEmpty(), map.at());
        named(map);
      }
    } else {
      findings.add(
          DiagnosticCode.WRONG_TYPE,
          node.at(),
          "an option is " + node.kind(),
          "expected its name, such as Northern");
    }
  }

  private void withId(FieldReader fields) {
    Optional<DataNode.Scalar> id = fields.scalar("id").filter(found -> !found.isBlank());
    Optional<DataNode.Scalar> name = fields.scalar("name").filter(found -> !found.isBlank());
    fields.reportUnknown("an option");
    Optional<DataNode.Scalar> shown = name.or(() -> id);
    shown.ifPresent(
        words -> add(idOf(id.orElse(words).text()), words.text().strip(), id.orElse(words).at()));
  }

  private void named(DataNode.Mapping map) {
    FieldReader fields = new FieldReader(map, findings);
    map.entries()
        .forEach(
            (key, entry) -> {
              Optional<DataNode.Scalar> name = fields.scalar(key);
              boolean noName = name.map(DataNode.Scalar::text).orElse("").isBlank();
              if (noName && entry.value() instanceof DataNode.Scalar) {
                findings.add(
                    DiagnosticCode.MISSING_KEY,
                    entry.key(),
                    "option \"" + key + "\" has no name",
                    "write " + key + ": its name");
              }
              add(idOf(key), name.map(found -> found.text().strip()).orElse(""), entry.key());
            });
  }

  /** The id as written if it is one; else one made from the words, in any script. */
  private static String idOf(String written) {
    return IdSyntax.idOf(written);
  }

  private void add(String id, String name, Span at) {
    if (id.isEmpty()) {
      findings.add(
          DiagnosticCode.BAD_ID, at, "an option has no letters or digits", "write its name");
      return;
    }
    String former = taken.putIfAbsent(id, name);
    if (former != null) {
      findings.add(
          DiagnosticCode.DUPLICATE_ID,
          at,
          "option \"" + name + "\" has the same id \"" + id + "\" as option \"" + former + "\"",
          "change one of them");
      return;
    }
    options.add(new Issue.Option(id, name));
  }
}
