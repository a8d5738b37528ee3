package dev.standpoint.render.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.w3c.dom.Document;

/**
 * Runs citeproc-js for the sources of one list. It knows a source by its place in the list, from 0.
 * Its texts have the signs of {@link CutMarks}. One thread at a time may use it.
 */
final class CitationProcessor {

  /** {@code CITEPROC-JS.md} beside it has its licence. */
  private static final String CITEPROC = "citeproc-2.4.63.js";

  private static final String PROCESSOR = "processor.js";

  /** The most instructions for a style, and for each source; ten times what the largest need. */
  private static final long FOR_STYLE = 2_000_000_000L;

  private static final long FOR_SOURCE = 20_000_000L;

  private final ScriptSandbox sandbox = new ScriptSandbox();
  private final ScriptableObject scope;
  private final Scriptable processor;
  private final long limit;

  /** The sources in the order of the bibliography, with their texts. */
  record Entries(List<Integer> order, List<String> texts, boolean isFieldApart) {}

  /** Loads the style and all sources, which takes about two seconds. */
  CitationProcessor(Document style, String language, List<Map<String, Object>> items) {
    limit = FOR_STYLE + items.size() * FOR_SOURCE;
    Map<String, Object> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(Objects.toString(item.get("id")), item));
    scope = run(CitationProcessor::scope);
    processor =
        run(
            context ->
                (Scriptable)
                    ((Callable) context.evaluateString(scope, text(PROCESSOR), PROCESSOR, 1, null))
                        .call(
                            context,
                            scope,
                            scope,
                            new Object[] {
                              ScriptableObject.getProperty(
                                  (Scriptable) scope.get("module", scope), "exports"),
                              function(tags -> locale(tags[0].toString(), context)),
                              function(
                                  texts ->
                                      SortOrder.compare(
                                          language, texts[0].toString(), texts[1].toString())),
                              ScriptValues.element(style.getDocumentElement(), context, scope),
                              ScriptValues.value(byId, context, scope),
                              language
                            }));
  }

  /** The id of a source by its place in the list. Ids of authors could be names of JavaScript. */
  static String id(int place) {
    return "s" + place;
  }

  private static int place(Object id) {
    return Integer.parseInt(id.toString().substring(1));
  }

  /** Whether the style cites in notes. */
  boolean isOfNotes() {
    return Boolean.TRUE.equals(processor.get("isOfNotes", processor));
  }

  /** The bibliography, which is empty if the style has none. */
  Entries entries() {
    Scriptable made = (Scriptable) call("bibliography");
    return new Entries(
        list(made.get("ids", made)).stream().map(CitationProcessor::place).toList(),
        list(made.get("entries", made)).stream().map(Object::toString).toList(),
        Boolean.TRUE.equals(made.get("fieldApart", made)));
  }

  /** A bracket, for citations in CSL-JSON. */
  String cite(List<Map<String, Object>> citations) {
    return call("cite", citations).toString();
  }

  /** The words of the language for a kind of place, such as "page". */
  List<String> terms(String label) {
    return list(call("terms", label)).stream().map(Object::toString).toList();
  }

  private static List<Object> list(@Nullable Object array) {
    return new ArrayList<>((List<?>) Objects.requireNonNull(array));
  }

  private Object call(String function, Object... arguments) {
    return run(
        context -> {
          Object[] values = new Object[arguments.length];
          for (int i = 0; i < arguments.length; i++) {
            values[i] = ScriptValues.value(arguments[i], context, scope);
          }
          return ((Callable) processor.get(function, processor))
              .call(context, scope, processor, values);
        });
  }

  /** Whatever goes wrong in a script is a problem of the style. */
  private <T> T run(Function<Context, T> action) {
    try {
      return sandbox.run(limit, action);
    } catch (RhinoException | ClassCastException | ScriptSandbox.TooLongError e) {
      throw new StyleException(String.valueOf(e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw new StyleException("it is nested too deeply", e);
    }
  }

  /** A global object of its own with citeproc-js in it, and without clock and random numbers. */
  private static ScriptableObject scope(Context context) {
    ScriptableObject scope = context.initSafeStandardObjects();
    scope.delete("Date");
    ((Scriptable) scope.get("Math", scope)).delete("random");
    scope.put("module", scope, context.newObject(scope));
    Citeproc.SCRIPT.exec(context, scope, scope);
    return scope;
  }

  private static BaseFunction function(Function<Object[], Object> java) {
    return new BaseFunction() {
      private static final long serialVersionUID = 1;

      @Override
      public Object call(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        return java.apply(arguments);
      }
    };
  }

  /** A locale as citeproc-js takes it; false if there is none. */
  private Object locale(String tag, Context context) {
    Document file = StyleFiles.locale(tag);
    return file == null ? false : ScriptValues.element(file.getDocumentElement(), context, scope);
  }

  private static String text(String resource) {
    try (InputStream in = CitationProcessor.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** Compiled once, when the first style is loaded. A compiled script is never changed. */
  private static final class Citeproc {

    static final Script SCRIPT =
        new ScriptSandbox()
            .run(
                Long.MAX_VALUE,
                context -> context.compileString(text(CITEPROC), CITEPROC, 1, null));
  }
}
