package dev.standpoint.read.value;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.language.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one map as the types they should have, and reports those of a wrong type. A
 * field that was asked for counts as known; {@link #reportUnknown} reports the others.
 */
public final class FieldReader {

  /** Words for yes and no, as YAML 1.1 and people write them. */
  public static final Synonyms FLAGS = Synonyms.of("true: yes, on, y\nfalse: no, off, n");

  /** In a message about a key that is like none of ours. */
  private static final int SHOWN_KEYS = 3;

  private final DataNode.Mapping map;
  private final Map<String, DataNode.Entry> defaults;
  private final DiagnosticCollector findings;

  /** Keys that a reader knows, in the order asked for. They are also the suggestions for others. */
  private final Set<String> asked = new LinkedHashSet<>();

  public FieldReader(DataNode.Mapping map, DiagnosticCollector findings) {
    this(map, Map.of(), findings);
  }

  /** {@code defaults} replace fields that the map lacks. They are never reported as unknown. */
  public FieldReader(
      DataNode.Mapping map, Map<String, DataNode.Entry> defaults, DiagnosticCollector findings) {
    this.map = map;
    this.defaults = defaults;
    this.findings = findings;
  }

  /** The place of the map itself. */
  public Span at() {
    return map.at();
  }

  /** The value of a field, whatever its type. */
  public Optional<DataNode> node(String key) {
    asked.add(key);
    return Optional.ofNullable(map.entries().getOrDefault(key, defaults.get(key)))
        .map(DataNode.Entry::value);
  }

  /** The place of a key that the map itself has, whatever its value. */
  public Optional<Span> keyAt(String key) {
    asked.add(key);
    return Optional.ofNullable(map.entries().get(key)).map(DataNode.Entry::key);
  }

  /** Whether the field has a value, even one of a wrong type. */
  public boolean isGiven(String key) {
    return given(key).isPresent();
  }

  /** Without blank values: a key with nothing after its colon counts as absent. */
  private Optional<DataNode> given(String key) {
    return node(key).filter(node -> !node.isBlank());
  }

  /** A single value, blank ones included. */
  public Optional<DataNode.Scalar> scalar(String key) {
    Optional<DataNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof DataNode.Scalar)) {
      wrongType(key, node.get(), "expected a single value");
      return Optional.empty();
    }
    return node.map(DataNode.Scalar.class::cast);
  }

  private Optional<DataNode.Scalar> givenScalar(String key) {
    return scalar(key).filter(found -> !found.isBlank());
  }

  /** The text of a field without surrounding white space; empty if absent. */
  public String text(String key) {
    return scalar(key).map(DataNode.Scalar::text).orElse("").strip();
  }

  /** A field that must have a text; {@code what} names the map in the message. */
  public Optional<DataNode.Scalar> required(String key, String what) {
    Optional<DataNode.Scalar> scalar = givenScalar(key);
    if (scalar.isEmpty() && !isGiven(key)) {
      findings.add(DiagnosticCode.MISSING_KEY, at(), what + " has no \"" + key + "\"");
    }
    return scalar;
  }

  /** One value or a list of them. */
  public List<DataNode.Scalar> scalars(String key) {
    Optional<DataNode> node = node(key);
    if (node.isPresent() && node.get() instanceof DataNode.Scalar one) {
      return one.isBlank() ? List.of() : List.of(one);
    }
    List<DataNode.Scalar> scalars = new ArrayList<>();
    for (DataNode item : items(key)) {
      if (item instanceof DataNode.Scalar scalar) {
        scalars.add(scalar);
      } else {
        wrongType(key, item, "expected single values");
      }
    }
    return scalars;
  }

  /** One text or a list of them, without blank ones. */
  public List<String> texts(String key) {
    return scalars(key).stream()
        .map(scalar -> scalar.text().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Texts, or maps with a name, as Popolo writes them; one or a list. */
  public List<String> names(String key) {
    return scalarsOrFieldsOf(key, "name").stream().map(name -> name.text().strip()).toList();
  }

  /** Single values, or the {@code inner} field of maps; one or a list; without blank ones. */
  public List<DataNode.Scalar> scalarsOrFieldsOf(String key, String inner) {
    List<DataNode> items =
        given(key)
            .map(node -> node instanceof DataNode.Sequence list ? list.items() : List.of(node))
            .orElse(List.of());
    List<DataNode.Scalar> scalars = new ArrayList<>();
    for (DataNode item : items) {
      if (item instanceof DataNode.Mapping map) {
        new FieldReader(map, findings).required(inner, "this map").ifPresent(scalars::add);
      } else if (item instanceof DataNode.Scalar scalar) {
        scalars.add(scalar);
      } else {
        wrongType(key, item, "expected single values");
      }
    }
    scalars.removeIf(DataNode::isBlank);
    return scalars;
  }

  /** All keys of the map, known or not. */
  public Set<String> keys() {
    return map.entries().keySet();
  }

  /** The items of a list; any other value is reported. */
  private List<DataNode> items(String key) {
    Optional<DataNode> node = given(key);
    if (node.isPresent() && node.get() instanceof DataNode.Sequence sequence) {
      return sequence.items();
    }
    node.ifPresent(found -> wrongType(key, found, "expected a list"));
    return List.of();
  }

  /** A map within this one. */
  public Optional<DataNode.Mapping> map(String key) {
    Optional<DataNode> node = given(key);
    if (node.isPresent() && !(node.get() instanceof DataNode.Mapping)) {
      wrongType(key, node.get(), "expected a map of keys");
      return Optional.empty();
    }
    return node.map(DataNode.Mapping.class::cast);
  }

  /** An EDTF date; null if absent or not valid. */
  public @Nullable Edtf date(String key) {
    return givenScalar(key)
        .flatMap(found -> DateReader.read(found.text().strip(), found.at(), findings))
        .orElse(null);
  }

  /**
   * One of an enum's constants, by its name in lower case or another word for it; empty if absent
   * or unknown, which is reported.
   */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type, Synonyms words) {
    Optional<DataNode.Scalar> scalar = givenScalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    List<E> constants = Arrays.asList(type.getEnumConstants());
    String written = scalar.get().text().strip();
    String main = words.main(written).orElse("");
    for (E constant : constants) {
      if (nameOf(constant).equals(main)) {
        return Optional.of(constant);
      }
    }
    List<String> names = constants.stream().map(FieldReader::nameOf).toList();
    String near = DidYouMean.hint(written, names);
    String hint = near.isEmpty() ? "expected one of: " + String.join(", ", names) : near;
    badValue(key, scalar.get(), hint);
    return Optional.empty();
  }

  /** Constants are written in lower case, as all keys and values of ours are. */
  private static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The language tag under {@code lang}; empty if absent or not valid. */
  public String language() {
    Optional<DataNode.Scalar> scalar = givenScalar("lang");
    String written = scalar.map(DataNode.Scalar::text).orElse("").strip().replace('_', '-');
    if (written.isEmpty() || LanguageTag.isWellFormed(written)) {
      return written;
    }
    String near = LanguageNames.hint(written, "lang: ");
    String hint = near.isEmpty() ? "expected a language tag such as en, de or pt-BR" : near;
    badValue("lang", scalar.orElseThrow(), hint);
    return "";
  }

  /** {@code true} or {@code false}; any other text is reported and counts as false. */
  public Optional<Boolean> flag(String key) {
    Optional<DataNode.Scalar> scalar = givenScalar(key);
    scalar
        .filter(found -> FLAGS.main(found.text()).isEmpty())
        .ifPresent(found -> badValue(key, found, "expected true or false"));
    return scalar.map(found -> FLAGS.main(found.text()).equals(Optional.of("true")));
  }

  /** Quotes the value, because a message is often read without the file. */
  private void badValue(String key, DataNode.Scalar found, String hint) {
    String message = "\"" + written(key) + "\" is \"" + found.text().strip() + "\"";
    findings.add(DiagnosticCode.BAD_VALUE, found.at(), message, hint);
  }

  /** The key as its author wrote it. */
  private String written(String key) {
    return Optional.ofNullable(map.entries().getOrDefault(key, defaults.get(key)))
        .map(DataNode.Entry::written)
        .filter(word -> !word.isEmpty())
        .orElse(key);
  }

  private void wrongType(String key, DataNode found, String hint) {
    String message = "\"" + written(key) + "\" is " + found.kind();
    findings.add(DiagnosticCode.WRONG_TYPE, found.at(), message, hint);
  }

  /** Reports every key that was not asked for; {@code what} names the map in the message. */
  public void reportUnknown(String what) {
    reportRest(DiagnosticCode.UNKNOWN_KEY, key -> "unknown key \"" + key + "\" in " + what);
  }

  /** The same as a warning for front matter, where authors also keep keys of other tools. */
  public void reportUnused() {
    reportRest(DiagnosticCode.UNUSED_KEY, key -> "front matter key \"" + key + "\" has no effect");
  }

  /** The same as a warning for files that programs write, which may have more keys than we use. */
  public void reportUnused(String what) {
    reportRest(
        DiagnosticCode.UNUSED_KEY, key -> "key \"" + key + "\" of " + what + " has no effect");
  }

  /** The first keys asked for are those that every entry has. */
  private String suchAs() {
    List<String> first = asked.stream().limit(SHOWN_KEYS).toList();
    int last = first.size() - 1;
    return last < 1
        ? ""
        : "expected a key such as "
            + String.join(", ", first.subList(0, last))
            + " or "
            + first.get(last);
  }

  /** Suggests keys that the reader knows, even those that the map already has. */
  private void reportRest(DiagnosticCode code, UnaryOperator<String> message) {
    map.entries()
        .forEach(
            (key, entry) -> {
              if (!asked.contains(key)) {
                String near = DidYouMean.hint(key, asked);
                boolean stops = code == DiagnosticCode.UNKNOWN_KEY;
                findings.add(
                    code,
                    entry.key(),
                    message.apply(key),
                    near.isEmpty() && stops ? suchAs() : near);
              }
            });
  }
}
