package dev.standpoint.read.mark;

import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import dev.standpoint.read.register.Registers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of a pack's actors, issues, sources and outlets, and of an issue's options. Collected
 * on first use, because shared registers may be long.
 */
public final class RegisterNames {

  private final Registers registers;
  private @Nullable NameIndex actors;
  private @Nullable NameIndex issues;
  private @Nullable NameIndex sources;
  private @Nullable NameIndex outlets;
  private final Map<IssueId, NameIndex> options = new HashMap<>();

  public RegisterNames(Registers registers) {
    this.registers = registers;
  }

  /** The actors by id, name and alias. */
  public NameIndex actors() {
    if (actors == null) {
      NameIndex names = new NameIndex();
      registers
          .actors()
          .entries()
          .forEach(actor -> names.add(actor.id().value(), with(actor.name(), actor.also())));
      actors = names;
    }
    return actors;
  }

  /** The issues by id, name and alias. */
  public NameIndex issues() {
    if (issues == null) {
      NameIndex names = new NameIndex();
      registers
          .issues()
          .entries()
          .forEach(issue -> names.add(issue.id().value(), with(issue.name(), issue.also())));
      issues = names;
    }
    return issues;
  }

  /** The sources by id and title. */
  public NameIndex sources() {
    if (sources == null) {
      NameIndex names = new NameIndex();
      registers
          .sources()
          .entries()
          .forEach(source -> names.add(source.id().value(), List.of(source.title())));
      sources = names;
    }
    return sources;
  }

  /** The outlets of the sources, each by its one name. */
  public NameIndex outlets() {
    if (outlets == null) {
      NameIndex names = new NameIndex();
      registers.sources().entries().stream()
          .map(Source::outlet)
          .filter(outlet -> !outlet.isEmpty())
          .distinct()
          .forEach(outlet -> names.add(outlet, List.of()));
      outlets = names;
    }
    return outlets;
  }

  /** The issue with an id from {@link #issues}. */
  public Issue issue(IssueId id) {
    return registers.issues().get(id);
  }

  /** The options of an issue by id and name. */
  public NameIndex options(Issue issue) {
    return options.computeIfAbsent(issue.id(), id -> namesOfOptions(issue));
  }

  private static NameIndex namesOfOptions(Issue issue) {
    NameIndex names = new NameIndex();
    issue.options().forEach(option -> names.add(option.id(), List.of(option.name())));
    return names;
  }

  private static List<String> with(String name, List<String> also) {
    return Stream.concat(Stream.of(name), also.stream()).toList();
  }
}
