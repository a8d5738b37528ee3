package dev.standpoint.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.value.DataNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON file into a tree. Duplicate keys, nesting over 32 levels and whatever RFC 8259
 * does not allow are errors.
 */
public final class JsonReader {

  /** Levels of lists and maps. */
  private static final int DEEPEST = 32;

  /** A surrogate without its other half, which UTF-8 cannot write. */
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  /**
   * The length of a file is limited before it is read, so the limits on its parts are off. Names
   * are not cached: a cache throws an exception at names that were made to collide.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final SourceText file;
  private final JsonParser parser;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final Deque<OpenBracket> open = new ArrayDeque<>();
  private @Nullable LastToken last;

  private JsonReader(SourceText file) throws IOException {
    this.file = file;
    // A parser of characters, not of a Reader, finds the offset of every token.
    this.parser = FACTORY.createParser(file.text().toCharArray());
  }

  /** The value in the file; empty if the file is blank or has a syntax error. */
  public static WithDiagnostics<Optional<DataNode>> read(SourceText file) {
    try {
      JsonReader reader = new JsonReader(file);
      return new WithDiagnostics<>(reader.document(), reader.findings.list());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** The only value of the file. An error leaves no tree: what follows it cannot be trusted. */
  private Optional<DataNode> document() throws IOException {
    try {
      JsonToken first = next();
      if (first == null) {
        return Optional.empty();
      }
      DataNode root = value(first);
      if (next() == null) {
        return Optional.of(root);
      }
      int second = Objects.requireNonNull(last).start();
      findings.addAll(List.of(new JsonErrorExplainer(file, last, open).afterRoot(second)));
    } catch (TooDeepException e) {
      String message = "values are nested more than " + DEEPEST + " deep";
      findings.add(DiagnosticCode.LIMIT_EXCEEDED, lastSpan(), message);
    } catch (JsonProcessingException e) {
      findings.addAll(List.of(explained(e)));
    }
    return Optional.empty();
  }

  /** The library's message is for programmers, so only the place of the error is used. */
  private Diagnostic explained(JsonProcessingException e) {
    // The parser reads a key and the start of its value in one step.
    JsonToken current = parser.currentToken();
    LastToken before = current == JsonToken.FIELD_NAME ? lastToken(current) : last;
    int offset = Math.toIntExact(e.getLocation().getCharOffset());
    return new JsonErrorExplainer(file, before, open).explain(offset);
  }

  /** The next token, read to its end; null at the end of the file. */
  private @Nullable JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token != null) {
      parser.finishToken();
      last = lastToken(token);
    }
    return token;
  }

  private LastToken lastToken(JsonToken token) {
    int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    // After a key, the parser has already gone on to the value.
    int end =
        token == JsonToken.FIELD_NAME
            ? endOfText(start)
            : Math.toIntExact(parser.currentLocation().getCharOffset());
    return new LastToken(token, start, end);
  }

  /** The offset after the quotation mark that closes the one at {@code start}. */
  private int endOfText(int start) {
    int at = start + 1;
    while (file.text().charAt(at) != '"') {
      at += file.text().charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** The value that starts with the token just read. */
  private DataNode value(JsonToken first) throws IOException {
    if (open.size() >= DEEPEST) {
      throw new TooDeepException();
    }
    Span at = lastSpan();
    return switch (first) {
      case START_ARRAY -> list(at);
      case START_OBJECT -> map(at);
      case VALUE_STRING -> new DataNode.Scalar(wellFormed(parser.getText(), at), at);
      case VALUE_NULL -> new DataNode.Scalar("", at);
      default -> new DataNode.Scalar(parser.getText(), at);
    };
  }

  /** Reads items up to the closing bracket. */
  private DataNode list(Span at) throws IOException {
    open.push(new OpenBracket(']', at));
    List<DataNode> items = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      items.add(value(present(token)));
    }
    open.pop();
    return new DataNode.Sequence(List.copyOf(items), at);
  }

  /**
   * Reads keys and values up to the closing brace. Of a key written twice, the first value counts.
   */
  private DataNode map(Span at) throws IOException {
    open.push(new OpenBracket('}', at));
    Map<String, DataNode.Entry> entries = new LinkedHashMap<>();
    while (next() != JsonToken.END_OBJECT) {
      Span keyAt = lastSpan();
      String key = wellFormed(parser.currentName(), keyAt);
      DataNode value = value(present(next()));
      DataNode.Entry first = entries.putIfAbsent(key, new DataNode.Entry(value, keyAt));
      if (first != null) {
        String message = "key \"" + key + "\" is written twice, first on line ";
        findings.add(DiagnosticCode.DUPLICATE_KEY, keyAt, message + first.key().line());
      }
    }
    open.pop();
    return new DataNode.Mapping(entries, at);
  }

  /** Within brackets the parser throws an exception at the end of the file. */
  private static JsonToken present(@Nullable JsonToken token) {
    if (token == null) {
      throw new IllegalStateException("the file ended within brackets");
    }
    return token;
  }

  /** Reports and replaces half of a surrogate pair, which an escape can produce. */
  private String wellFormed(String text, Span at) {
    Matcher half = HALF_CHARACTER.matcher(text);
    if (!half.find()) {
      return text;
    }
    String escape = "\\u%04x".formatted((int) half.group().charAt(0));
    findings.addAll(List.of(JsonErrorExplainer.halfCharacter(escape, at)));
    return half.replaceAll("\uFFFD");
  }

  /** The place of the last token, for values and errors alike. */
  private Span lastSpan() {
    return last == null ? Span.startOf(file.path()) : file.span(last.start(), last.end());
  }

  /** A bracket that is not closed yet, by the sign that would close it. */
  record OpenBracket(char close, Span at) {}

  /** The token that was read last, from one UTF-16 offset (inclusive) to another (exclusive). */
  record LastToken(JsonToken token, int start, int end) {}

  /** Ends the recursion, which would otherwise overflow the stack. */
  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
