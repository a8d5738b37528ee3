package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.LanguageTag;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.read.yaml.YamlNode;
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

/** The keys of one YAML map as the types they should have; asking for a key makes it known. */
public final class YamlFields {

  private final YamlNode.Mapping map;
  private final Map<String, YamlNode.Entry> defaults;
  private final DiagnosticCollector findings;
  private final Set<String> asked = new LinkedHashSet<>();

  public YamlFields(YamlNode.Mapping map, DiagnosticCollector findings) {
    this(map, Map.of(), findings);
  }

  /** {@code defaults} stand in for keys that the map lacks; nobody has to ask for all of them. */
  public YamlFields(
      YamlNode.Mapping map, Map<String, YamlNode.Entry> defaults, DiagnosticCollector findings) {
    this.map = map;
    this.defaults = defaults;
    this.findings = findings;
  }

  /** The place of the map itself. */
  public Span at() {
    return map.at();
  }

  public Optional<YamlNode> node(String key) {
    asked.add(key);
    return Optional.ofNullable(map.entries().getOrDefault(key, defaults.get(key)))
        .map(YamlNode.Entry::value);
  }

  /** The place of a key that is there, whatever its value. */
  Optional<Span> keyAt(String key) {
    asked.add(key);
    return Optional.ofNullable(map.entries().get(key)).map(YamlNode.Entry::key);
  }

  /** Whether the key has some value, be it of the wrong type. */
  boolean isGiven(String key) {
    return node(key).filter(node -> !isNothing(node)).isPresent();
  }

  /** A key with nothing behind its colon is as good as none. */
  static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
  }

  public Optional<YamlNode.Scalar> scalar(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Scalar)) {
      wrongType(key, node.get(), "a single value");
      return Optional.empty();
    }
    return node.map(YamlNode.Scalar.class::cast);
  }

  /** The text of a key, or the empty string. */
  public String text(String key) {
    return scalar(key).map(YamlNode.Scalar::text).orElse("").strip();
  }

  /** The text of a key that must be there; {@code what} names the map in the message. */
  public Optional<YamlNode.Scalar> required(String key, String what) {
    Optional<YamlNode.Scalar> scalar = scalar(key).filter(found -> !found.text().isBlank());
    if (scalar.isEmpty() && !isGiven(key)) {
      findings.add(DiagnosticCode.MISSING_KEY, at(), what + " has no \"" + key + "\"");
    }
    return scalar;
  }

  /** One value or a list of them. */
  public List<YamlNode.Scalar> scalars(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof YamlNode.Scalar one) {
      return one.text().isBlank() ? List.of() : List.of(one);
    }
    List<YamlNode.Scalar> scalars = new ArrayList<>();
    for (YamlNode item : items(key, node)) {
      if (item instanceof YamlNode.Scalar scalar) {
        scalars.add(scalar);
      } else {
        wrongType(key, item, "single values");
      }
    }
    return scalars;
  }

  List<String> texts(String key) {
    return scalars(key).stream()
        .map(scalar -> scalar.text().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** A list of maps. */
  List<YamlFields> maps(String key) {
    List<YamlFields> maps = new ArrayList<>();
    for (YamlNode item : items(key, node(key))) {
      if (item instanceof YamlNode.Mapping mapping) {
        maps.add(new YamlFields(mapping, findings));
      } else {
        wrongType(key, item, "maps of keys");
      }
    }
    return maps;
  }

  private List<YamlNode> items(String key, Optional<YamlNode> node) {
    if (node.isEmpty() || isNothing(node.get())) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    wrongType(key, node.get(), "a list");
    return List.of();
  }

  Optional<YamlNode.Mapping> map(String key) {
    Optional<YamlNode> node = node(key).filter(found -> !isNothing(found));
    if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
      wrongType(key, node.get(), "a map of keys");
      return Optional.empty();
    }
    return node.map(YamlNode.Mapping.class::cast);
  }

  public @Nullable Edtf date(String key) {
    Optional<YamlNode.Scalar> scalar = scalar(key).filter(found -> !found.text().isBlank());
    return scalar
        .flatMap(found -> DateReader.read(found.text().strip(), found.at(), findings))
        .orElse(null);
  }

  /** One of an enum's constants in lower case; {@code otherwise} where the key is not there. */
  <E extends Enum<E>> E choice(String key, E otherwise) {
    Optional<YamlNode.Scalar> scalar = scalar(key).filter(found -> !isNothing(found));
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
    Optional<YamlNode.Scalar> scalar = scalar("lang");
    String written = scalar.map(YamlNode.Scalar::text).orElse("").strip();
    if (written.isEmpty() || LanguageTag.isWellFormed(written)) {
      return written;
    }
    findings.add(
        DiagnosticCode.BAD_VALUE,
        scalar.map(YamlNode.Scalar::at).orElse(at()),
        "lang is \"" + written + "\", want a language tag such as en, de or pt-BR");
    return "";
  }

  boolean flag(String key, boolean otherwise) {
    Optional<YamlNode.Scalar> scalar = scalar(key).filter(found -> !isNothing(found));
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

  private void wrongType(String key, YamlNode found, String wanted) {
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
