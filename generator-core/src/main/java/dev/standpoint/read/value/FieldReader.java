package dev.standpoint.read.value;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of one YAML map as the types they should have; asking for a key makes it known. */
public final class FieldReader {

  /** The form of a BCP 47 tag; whether there is such a language is not asked. */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  private final DataNode.Mapping map;
  private final Map<String, DataNode.Entry> defaults;
  private final DiagnosticCollector findings;
  private final Set<String> asked = new LinkedHashSet<>();

  public FieldReader(DataNode.Mapping map, DiagnosticCollector findings) {
    this(map, Map.of(), findings);
  }

  /** {@code defaults} stand in for keys that the map lacks; nobody has to ask for all of them. */
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

  public Optional<DataNode> node(String key) {
    asked.add(key);
    return Optional.ofNullable(map.entries().getOrDefault(key, defaults.get(key)))
        .map(DataNode.Entry::value);
  }

  /** The place of a key that is there, whatever its value. */
  public Optional<Span> keyAt(String key) {
    asked.add(key);
    return Optional.ofNullable(map.entries().get(key)).map(DataNode.Entry::key);
  }

  /** Whether the key has some value, be it of the wrong type. */
  public boolean isGiven(String key) {
    return node(key).filter(node -> !isNothing(node)).isPresent();
  }

  /** A key with nothing behind its colon is as good as none. */
  public static boolean isNothing(DataNode node) {
    return node instanceof DataNode.Scalar scalar && scalar.text().isBlank();
  }

  public Optional<DataNode.Scalar> scalar(String key) {
    Optional<DataNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof DataNode.Scalar)) {
      wrongType(key, node.get(), "a single value");
      return Optional.empty();
    }
    return node.map(DataNode.Scalar.class::cast);
  }

  /** The text of a key, or the empty string. */
  public String text(String key) {
    return scalar(key).map(DataNode.Scalar::text).orElse("").strip();
  }

  /** The text of a key that must be there; {@code what} names the map in the message. */
  public Optional<DataNode.Scalar> required(String key, String what) {
    Optional<DataNode.Scalar> scalar = scalar(key).filter(found -> !found.text().isBlank());
    if (scalar.isEmpty() && !isGiven(key)) {
      findings.add(DiagnosticCode.MISSING_KEY, at(), what + " has no \"" + key + "\"");
    }
    return scalar;
  }

  /** One value or a list of them. */
  public List<DataNode.Scalar> scalars(String key) {
    Optional<DataNode> node = node(key);
    if (node.isPresent() && node.get() instanceof DataNode.Scalar one) {
      return one.text().isBlank() ? List.of() : List.of(one);
    }
    List<DataNode.Scalar> scalars = new ArrayList<>();
    for (DataNode item : items(key, node)) {
      if (item instanceof DataNode.Scalar scalar) {
        scalars.add(scalar);
      } else {
        wrongType(key, item, "single values");
      }
    }
    return scalars;
  }

  public List<String> texts(String key) {
    return scalars(key).stream()
        .map(scalar -> scalar.text().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** A list of maps. */
  public List<FieldReader> maps(String key) {
    List<FieldReader> maps = new ArrayList<>();
    for (DataNode item : items(key, node(key))) {
      if (item instanceof DataNode.Mapping mapping) {
        maps.add(new FieldReader(mapping, findings));
      } else {
        wrongType(key, item, "maps of keys");
      }
    }
    return maps;
  }

  private List<DataNode> items(String key, Optional<DataNode> node) {
    if (node.isEmpty() || isNothing(node.get())) {
      return List.of();
    }
    if (node.get() instanceof DataNode.Sequence sequence) {
      return sequence.items();
    }
    wrongType(key, node.get(), "a list");
    return List.of();
  }

  public Optional<DataNode.Mapping> map(String key) {
    Optional<DataNode> node = node(key).filter(found -> !isNothing(found));
    if (node.isPresent() && !(node.get() instanceof DataNode.Mapping)) {
      wrongType(key, node.get(), "a map of keys");
      return Optional.empty();
    }
    return node.map(DataNode.Mapping.class::cast);
  }

  public @Nullable Edtf date(String key) {
    Optional<DataNode.Scalar> scalar = scalar(key).filter(found -> !found.text().isBlank());
    return scalar
        .flatMap(found -> DateReader.read(found.text().strip(), found.at(), findings))
        .orElse(null);
  }

  /** One of an enum's constants in lower case; {@code otherwise} where the key is not there. */
  public <E extends Enum<E>> E choice(String key, E otherwise) {
    Optional<DataNode.Scalar> scalar = scalar(key).filter(found -> !isNothing(found));
    if (scalar.isEmpty()) {
      return otherwise;
    }
    List<E> constants = Arrays.asList(otherwise.getDeclaringClass().getEnumConstants());
    String written = scalar.get().text().strip();
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(written)) {
        return constant;
      }
    }
    List<String> names = constants.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    findings.add(
        DiagnosticCode.BAD_VALUE,
        scalar.get().at(),
        key + " is \"" + written + "\", want one of " + String.join(", ", names),
        DidYouMean.hint(written, names));
    return otherwise;
  }

  /** A language tag under {@code lang}, or the empty string. */
  public String language() {
    Optional<DataNode.Scalar> scalar = scalar("lang");
    String written = scalar.map(DataNode.Scalar::text).orElse("").strip();
    if (written.isEmpty() || LANGUAGE.matcher(written).matches()) {
      return written;
    }
    findings.add(
        DiagnosticCode.BAD_VALUE,
        scalar.map(DataNode.Scalar::at).orElse(at()),
        "lang is \"" + written + "\", want a language tag such as en, de or pt-BR");
    return "";
  }

  public boolean flag(String key, boolean otherwise) {
    Optional<DataNode.Scalar> scalar = scalar(key).filter(found -> !isNothing(found));
    if (scalar.isEmpty()) {
      return otherwise;
    }
    String written = scalar.get().text();
    if (!written.equals("true") && !written.equals("false")) {
      findings.add(
          DiagnosticCode.BAD_VALUE,
          scalar.get().at(),
          key + " is \"" + written + "\", want true or false");
    }
    return written.equals("true");
  }

  private void wrongType(String key, DataNode found, String wanted) {
    findings.add(
        DiagnosticCode.WRONG_TYPE,
        found.at(),
        "\"" + key + "\" is " + found.kind() + ", want " + wanted);
  }

  /** Reports every key that nobody asked for; {@code what} says of what they are keys. */
  public void reportUnknown(String what) {
    reportRest(DiagnosticCode.UNKNOWN_KEY, key -> "unknown key \"" + key + "\" of " + what);
  }

  /** The same for front matter, where people bring keys of other tools. */
  public void reportUnused() {
    reportRest(
        DiagnosticCode.UNUSED_KEY, key -> "front matter key \"" + key + "\" means nothing here");
  }

  /** The same for what a program wrote, which may know more keys than we. */
  public void reportUnused(String what) {
    reportRest(
        DiagnosticCode.UNUSED_KEY, key -> "key \"" + key + "\" of " + what + " means nothing here");
  }

  private void reportRest(DiagnosticCode code, UnaryOperator<String> message) {
    map.entries()
        .forEach(
            (key, entry) -> {
              if (!asked.contains(key)) {
                findings.add(code, entry.key(), message.apply(key), DidYouMean.hint(key, asked));
              }
            });
  }
}
