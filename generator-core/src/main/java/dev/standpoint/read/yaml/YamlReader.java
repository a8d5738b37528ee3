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
 * Reads one YAML document into a tree. Tags, anchors, aliases, duplicate keys and nesting over 32
 * levels are errors: notes come from strangers, and no register needs any of these.
 */
public final class YamlReader {

  /** Levels of lists and maps. */
  private static final int DEEPEST = 32;

  /** As many as the largest register file has bytes. */
  private static final int MOST_CODE_POINTS = 4 << 20;

  private final String path;
  private final int firstLine;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  /** Whether there was an alias. Its value is unknown, so the tree is not used. */
  private boolean aliased;

  private Iterator<Event> events = List.<Event>of().iterator();

  private YamlReader(String path, int firstLine) {
    this.path = path;
    this.firstLine = firstLine;
  }

  /**
   * Reads {@code yaml}, which starts on line {@code firstLine} of the file at {@code path}. Empty
   * if there is no document or it cannot be read.
   */
  public static WithDiagnostics<Optional<DataNode>> read(String path, int firstLine, String yaml) {
    YamlReader reader = new YamlReader(path, firstLine);
    return new WithDiagnostics<>(reader.document(yaml), reader.findings.list());
  }

  /** The root of the first document. A second one is reported but does not hide the first. */
  private Optional<DataNode> document(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(MOST_CODE_POINTS)
            // One buffer for all of the text: with several, a long word takes quadratic time, and a
            // surrogate pair across two of them throws an exception.
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
    } catch (TooDeepException e) {
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
            DiagnosticCode.YAML_SYNTAX,
            span(event),
            "a second document starts here",
            "write one document, without ---");
        return;
      }
    }
  }

  /**
   * Builds the tree of a value from the event that starts it. An alias, anchor or tag is reported;
   * the value stays.
   */
  private DataNode node(Event event, int depth) {
    Span at = span(event);
    if (depth > DEEPEST) {
      throw new TooDeepException(at);
    }
    if (event instanceof AliasEvent) {
      refuse("an alias (*)", "write the value again, or put the text in quotation marks", at);
      aliased = true;
      return new DataNode.Scalar("", at);
    }
    if (((NodeEvent) event).getAnchor().isPresent()) {
      refuse("an anchor (&)", "remove it, or put the text in quotation marks", at);
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

  /** Whether this is one of YAML's two ways to write no value. */
  private static boolean isNull(ScalarEvent scalar) {
    return scalar.isPlain() && (scalar.getValue().equals("~") || scalar.getValue().equals("null"));
  }

  private void refuseTag(Span at) {
    refuse("a tag (!)", "write the plain value", at);
  }

  private void refuse(String what, String remedy, Span at) {
    findings.add(DiagnosticCode.YAML_SYNTAX, at, what + " is not supported", remedy);
  }

  /** Reads items up to the end of the list. */
  private DataNode sequence(Span at, int depth) {
    List<DataNode> items = new ArrayList<>();
    for (Event next = events.next(); isNode(next); next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new DataNode.Sequence(List.copyOf(items), at.length() > 0 ? at : oneCharacter(at));
  }

  /** Reads keys and values up to the end of the map. Keys must be single values. */
  private DataNode mapping(Span at, int depth) {
    Map<String, DataNode.Entry> entries = new LinkedHashMap<>();
    for (Event next = events.next(); isNode(next); next = events.next()) {
      DataNode key = node(next, depth + 1);
      DataNode value = node(events.next(), depth + 1);
      if (!(key instanceof DataNode.Scalar name)) {
        findings.add(
            DiagnosticCode.YAML_SYNTAX, key.at(), "a key is " + key.kind(), "expected a word");
        continue;
      }
      DataNode.Entry former = entries.get(name.text());
      if (former == null) {
        entries.put(name.text(), new DataNode.Entry(value, key.at()));
      } else {
        findings.add(
            DiagnosticCode.DUPLICATE_KEY,
            key.at(),
            "key \"" + name.text() + "\" is written twice, first on line " + former.key().line());
      }
    }
    // A map without braces has no character of its own to point at.
    Span start =
        at.length() > 0
            ? at
            : entries.values().stream().findFirst().map(DataNode.Entry::key).orElse(at);
    return new DataNode.Mapping(entries, start);
  }

  /** Any other event ends the list or map that is being read. */
  private static boolean isNode(Event event) {
    return event.getEventId() == Event.ID.Scalar
        || event.getEventId() == Event.ID.Alias
        || event.getEventId() == Event.ID.SequenceStart
        || event.getEventId() == Event.ID.MappingStart;
  }

  /** A list without brackets is pointed at by its first hyphen. */
  private static Span oneCharacter(Span at) {
    return new Span(at.path(), at.line(), at.column(), 1);
  }

  /** Marks count lines and columns from 0, in code points. */
  private Span span(Event event) {
    Mark start = event.getStartMark().orElseThrow();
    Mark end = event.getEndMark().orElseThrow();
    return span(start, end.getIndex() - start.getIndex());
  }

  private Span span(Mark mark, int length) {
    return new Span(path, firstLine + mark.getLine(), mark.getColumn() + 1, length);
  }

  /** One character: the library does not say where an error ends. */
  private Span spanOf(MarkedYamlEngineException e) {
    Optional<Mark> mark = opensWithoutEnd(e) ? e.getContextMark() : e.getProblemMark();
    return mark.map(found -> span(found, 1)).orElse(Span.startOf(path));
  }

  /** If something is not closed, its start helps more than the place where it was noticed. */
  private static boolean opensWithoutEnd(MarkedYamlEngineException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    return context.contains("quoted scalar")
        || (context.startsWith("while parsing a flow") && !isColonWithin(e));
  }

  /** The library reports an unquoted colon as a map in a place where none is allowed. */
  private static boolean isColonWithin(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    return problem.startsWith("mapping values are not allowed") || problem.endsWith("but got :");
  }

  /** The most common errors in words for authors; the library's words for the rest. */
  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "unreadable YAML" : e.getProblem();
    if (problem.contains("(TAB)")) {
      return "a tab in the indentation - use spaces";
    } else if (isColonWithin(e)) {
      return "a colon within a value - put the value in quotation marks";
    } else if (opensWithoutEnd(e)) {
      return "this is not closed, or a comma is missing in it";
    }
    String context = e.getContext() == null ? "" : e.getContext() + ", ";
    return (context + problem).replaceAll("\\s+", " ");
  }

  /** Ends the recursion, which would otherwise overflow the stack. */
  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Span at;

    TooDeepException(Span at) {
      this.at = at;
    }
  }
}
