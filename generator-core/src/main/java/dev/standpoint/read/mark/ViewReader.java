package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.value.DateReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the empty div that places a view, and its filters. */
public final class ViewReader {

  /** Each view is computed and laid out on its own: many more would take minutes. */
  private static final int MOST = 64;

  /** Keys of the layout. A timeline has only the last. */
  private static final List<String> MATRIX_KEYS = List.of("down", "across", "show");

  /** The only value of show on a timeline. */
  private static final String POSITIONS = "positions";

  private final NameResolver ids;
  private final RecordCollector records;
  private final DiagnosticCollector findings;

  /** How many views this note has placed so far. */
  private int views;

  public ViewReader(NameResolver ids, RecordCollector records, DiagnosticCollector findings) {
    this.ids = ids;
    this.records = records;
    this.findings = findings;
  }

  /** The view that the attributes name; they must name one. */
  public Block.View read(MarkAttributes attributes, Span at) {
    if (++views == MOST + 1) {
      findings.add(
          DiagnosticCode.LIMIT_EXCEEDED, at, "this note places more than " + MOST + " views");
    }
    Located named = attributes.views().get(0);
    ViewKind kind = ViewKind.of(named.value()).orElseThrow();
    attributes.views().stream().skip(1).forEach(more -> reportTwo(named, more));
    if (attributes.isMark()) {
      reportTwo(named, attributes.kinds().get(0));
    }
    attributes.recordKeys().entrySet().stream()
        .filter(key -> !key.getKey().filtersViews() && key.getKey() != RecordKey.TLP)
        .forEach(key -> reportUnused(key.getKey().toString(), key.getValue(), "a view"));
    if (kind != ViewKind.MATRIX) {
      MATRIX_KEYS.stream()
          .filter(attributes.viewKeys()::containsKey)
          .filter(key -> kind != ViewKind.TIMELINE || !key.equals("show"))
          .forEach(key -> reportUnused(key, attributes.viewKeys().get(key), "a " + kind + " view"));
    }
    boolean showsPositions =
        kind == ViewKind.TIMELINE && showsPositions(attributes.viewKeys().get("show"));
    MatrixLayout layout =
        kind == ViewKind.MATRIX ? layout(attributes.viewKeys()) : MatrixLayout.DEFAULT;
    return new Block.View(kind, filter(attributes, showsPositions), layout, at);
  }

  /** Reports the second of two classes that exclude each other. */
  private void reportTwo(Located first, Located second) {
    findings.add(
        DiagnosticCode.TWO_KINDS,
        second.at(),
        "a div is either ." + first.value() + " or ." + second.value());
  }

  private void reportUnused(String key, @Nullable Located given, String what) {
    Span at = Objects.requireNonNull(given).at();
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED, at, "\"" + key + "\" is not a filter of " + what);
  }

  /** The one value of {@code show} on a timeline, which always shows events. */
  private boolean showsPositions(@Nullable Located show) {
    List<Located> names = parts(show, Located::ids);
    names.stream()
        .filter(name -> !name.value().equals(POSITIONS))
        .forEach(name -> reportValue("show", name, List.of(POSITIONS)));
    return names.stream().anyMatch(name -> name.value().equals(POSITIONS));
  }

  /** The filter. Its ids are noted as references, so that unknown ones are reported. */
  private ViewFilter filter(MarkAttributes attributes, boolean showsPositions) {
    Map<RecordKey, Located> record = attributes.recordKeys();
    Map<String, Located> view = attributes.viewKeys();
    List<Located> issues =
        Stream.concat(
                parts(record.get(RecordKey.ON), Located::ids).stream(),
                parts(view.get("issue"), ids::issues).stream())
            .toList();
    issues.forEach(records::referToIssue);
    List<Located> actors = parts(record.get(RecordKey.ACTOR), Located::ids);
    actors.forEach(records::referToActor);
    Edtf from = date(view.get("from"));
    Edtf to = date(view.get("to"));
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      Span at = Objects.requireNonNull(view.get("to")).at();
      findings.add(
          DiagnosticCode.BAD_VALUE, at, "the view ends before it starts", "swap from and to");
    }
    return new ViewFilter(
        actors.stream().map(id -> new ActorId(id.value())).distinct().toList(),
        issues.stream().map(id -> new IssueId(id.value())).distinct().toList(),
        names(view.get("outlet"), ids::outlets),
        names(record.get(RecordKey.LANE), Located::names),
        from,
        to,
        showsPositions);
  }

  private static List<Located> parts(
      @Nullable Located given, Function<Located, List<Located>> split) {
    return given == null ? List.of() : split.apply(given);
  }

  /** Names of outlets or lanes, which are not ids and so have no type of their own. */
  private static List<IdReference<String>> names(
      @Nullable Located given, Function<Located, List<Located>> split) {
    return parts(given, split).stream()
        .map(name -> new IdReference<>(name.value(), name.at()))
        .toList();
  }

  /** The date in EDTF; null if not given, or if faulty, which is reported. */
  private @Nullable Edtf date(@Nullable Located given) {
    return given == null
        ? null
        : DateReader.read(given.value().strip(), given.at(), findings).orElse(null);
  }

  /** The layout of a matrix: defaults where no key changes them. */
  private MatrixLayout layout(Map<String, Located> keys) {
    MatrixLayout all = MatrixLayout.DEFAULT;
    List<MatrixLayout.Part> parts =
        parts(keys.get("show"), Located::ids).stream()
            .flatMap(name -> constant("show", name, MatrixLayout.Part.values()).stream())
            .distinct()
            .toList();
    return new MatrixLayout(
        one("down", keys, MatrixLayout.Down.values()).orElse(all.down()),
        one("across", keys, MatrixLayout.Across.values()).orElse(all.across()),
        keys.containsKey("show") ? parts : all.parts());
  }

  /** The constant that a key names; empty if not given, or if unknown, which is reported. */
  private <E extends Enum<E>> Optional<E> one(
      String key, Map<String, Located> keys, E[] constants) {
    Located given = keys.get(key);
    return given == null ? Optional.empty() : constant(key, given, constants);
  }

  private <E extends Enum<E>> Optional<E> constant(String key, Located given, E[] constants) {
    List<String> names =
        Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    int index = names.indexOf(given.value());
    if (index < 0) {
      reportValue(key, given, names);
      return Optional.empty();
    }
    return Optional.of(constants[index]);
  }

  private void reportValue(String key, Located given, List<String> names) {
    findings.add(
        DiagnosticCode.BAD_VALUE,
        given.at(),
        key + " is \"" + given.value() + "\", expected " + String.join(" or ", names),
        DidYouMean.hint(given.value(), names));
  }
}
