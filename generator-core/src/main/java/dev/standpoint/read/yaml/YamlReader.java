package dev.standpoint.read.yaml;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.value.DataNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a tree. Tags, aliases, duplicate keys and depths past 32 are faults:
 * notes come from strangers, and none of these is needed in a register.
 */
public final class YamlReader {

  private static final int DEEPEST = 32;
  private static final int MOST_CODE_POINTS = 4 << 20;

  private final String path;
  private final int firstLine;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private boolean aliased;
  private Iterator<Event> events = List.<Event>of().iterator();

  private YamlReader(String path, int firstLine) {
    this.path = path;
    this.firstLine = firstLine;
  }

  /**
   * The document in {@code yaml}, which starts on line {@code firstLine} of the file at {@code
   * path}; empty where there is none or it cannot be read.
   */
  public static WithDiagnostics<Optional<DataNode>> read(String path, int firstLine, String yaml) {
    YamlReader reader = new YamlReader(path, firstLine);
    return new WithDiagnostics<>(reader.document(yaml), reader.findings.list());
  }

  private Optional<DataNode> document(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(MOST_CODE_POINTS)
            // All at once: in pieces, a long word takes quadratic time, and a character outside the
            // basic plane that lies across two of them is an exception.
            .setBufferSize(yaml.length() + 2)
            .setLabel(path)
            .build();
    try {
      events = new Parse(settings).parseString(yaml).iterator();
      while (events.hasNext()) {
        if (events.next() instanceof DocumentStartEvent) {
          DataNode root = node(events.next(), 1);
          reportSecondDocument();
          return aliased ? Optional.empty() : Optional.of(root);
        }
      }
    } catch (TooDeep e) {
      findings.add(
          DiagnosticCode.LIMIT_EXCEEDED, e.at, "values are nested more than " + DEEPEST + " deep");
    } catch (MarkedYamlEngineException e) {
      findings.add(DiagnosticCode.YAML_SYNTAX, spanOf(e), problem(e));
    } catch (YamlEngineException e) {
      findings.add(DiagnosticCode.YAML_SYNTAX, new Span(path, firstLine, 1, 0), "unreadable YAML");
    }
    return Optional.empty();
  }

  private void reportSecondDocument() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        findings.add(
            DiagnosticCode.YAML_SYNTAX, span(event), "a second document starts here, want one");
        return;
      }
    }
  }

  private DataNode node(Event event, int depth) {
    Span at = span(event);
    if (depth > DEEPEST) {
      throw new TooDeep(at);
    }
    if (event instanceof AliasEvent) {
      refuse("an alias (*)", "write the value again, or quotation marks around a text", at);
      aliased = true;
      return new DataNode.Scalar("", at);
    }
    if (((NodeEvent) event).getAnchor().isPresent()) {
      refuse("an anchor (&)", "remove it, or write quotation marks around a text", at);
    }
    if (event instanceof ScalarEvent scalar) {
      if (scalar.getTag().isPresent()) {
        refuseTag(at);
      }
      return new DataNode.Scalar(isNull(scalar) ? "" : scalar.getValue(), at);
    }
    if (((CollectionStartEvent) event).getTag().isPresent()) {
      refuseTag(at);
    }
    return event instanceof SequenceStartEvent ? sequence(at, depth) : mapping(at, depth);
  }

  /** YAML's two words for no value, which JSON and many tools write. */
  private static boolean isNull(ScalarEvent scalar) {
    return scalar.isPlain() && (scalar.getValue().equals("~") || scalar.getValue().equals("null"));
  }

  private void refuseTag(Span at) {
    refuse("a tag (!)", "write the plain value", at);
  }

  private void refuse(String what, String remedy, Span at) {
    findings.add(DiagnosticCode.YAML_SYNTAX, at, what + " is not read here, " + remedy);
  }

  private DataNode sequence(Span at, int depth) {
    List<DataNode> items = new ArrayList<>();
    for (Event next = events.next(); isNode(next); next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new DataNode.Sequence(List.copyOf(items), at.length() > 0 ? at : oneCharacter(at));
  }

  private DataNode mapping(Span at, int depth) {
    Map<String, DataNode.Entry> entries = new LinkedHashMap<>();
    for (Event next = events.next(); isNode(next); next = events.next()) {
      DataNode key = node(next, depth + 1);
      DataNode value = node(events.next(), depth + 1);
      if (!(key instanceof DataNode.Scalar name)) {
        findings.add(
            DiagnosticCode.YAML_SYNTAX, key.at(), "a key is " + key.kind() + ", want a word");
        continue;
      }
      DataNode.Entry former = entries.get(name.text());
      if (former == null) {
        entries.put(name.text(), new DataNode.Entry(value, key.at()));
      } else {
        findings.add(
            DiagnosticCode.DUPLICATE_KEY,
            key.at(),
            "key \"" + name.text() + "\" stands twice, first on line " + former.key().line());
      }
    }
    // A map without braces has no sign of its own to point at.
    Span start =
        at.length() > 0
            ? at
            : entries.values().stream().findFirst().map(DataNode.Entry::key).orElse(at);
    return new DataNode.Mapping(entries, start);
  }

  private static boolean isNode(Event event) {
    return event.getEventId() == Event.ID.Scalar
        || event.getEventId() == Event.ID.Alias
        || event.getEventId() == Event.ID.SequenceStart
        || event.getEventId() == Event.ID.MappingStart;
  }

  private static Span oneCharacter(Span at) {
    return new Span(at.path(), at.line(), at.column(), 1);
  }

  private Span span(Event event) {
    Mark start = event.getStartMark().orElseThrow();
    Mark end = event.getEndMark().orElseThrow();
    return span(start, end.getIndex() - start.getIndex());
  }

  private Span span(Mark mark, int length) {
    return new Span(path, firstLine + mark.getLine(), mark.getColumn() + 1, length);
  }

  private Span spanOf(MarkedYamlEngineException e) {
    Optional<Mark> mark = opensWithoutEnd(e) ? e.getContextMark() : e.getProblemMark();
    return mark.map(found -> span(found, 1)).orElse(Span.startOf(path));
  }

  /** Where something is not closed, its start says more than where the library noticed. */
  private static boolean opensWithoutEnd(MarkedYamlEngineException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    return context.contains("quoted scalar")
        || (context.startsWith("while parsing a flow") && !isColonWithin(e));
  }

  private static boolean isColonWithin(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    return problem.startsWith("mapping values are not allowed") || problem.endsWith("but got :");
  }

  /** The faults that people make most, in words for them; the library's words for the rest. */
  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "unreadable YAML" : e.getProblem();
    if (problem.contains("(TAB)")) {
      return "a tab stands here, want spaces";
    } else if (isColonWithin(e)) {
      return "a colon stands within a value, want quotation marks around the value";
    } else if (opensWithoutEnd(e)) {
      return "what opens here is not closed, or a comma is missing in it";
    }
    String context = e.getContext() == null ? "" : e.getContext() + ", ";
    return (context + problem).replaceAll("\\s+", " ");
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Span at;

    TooDeep(Span at) {
      this.at = at;
    }
  }
}
