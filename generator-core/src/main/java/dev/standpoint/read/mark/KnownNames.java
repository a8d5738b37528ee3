package dev.standpoint.read.mark;

import dev.standpoint.model.register.Issue;
import dev.standpoint.read.register.Registers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people call the actors and issues of a pack, and the options of an issue. Collected when
 * first asked for: most packs have no plain forms, and shared registers may be long.
 */
public final class KnownNames {

  private final Registers registers;
  private @Nullable Names actors;
  private @Nullable Names issues;

  public KnownNames(Registers registers) {
    this.registers = registers;
  }

  public Names actors() {
    if (actors == null) {
      Names names = new Names();
      registers
          .actors()
          .entries()
          .forEach(actor -> names.add(actor.id().value(), with(actor.name(), actor.also())));
      actors = names;
    }
    return actors;
  }

  public Names issues() {
    if (issues == null) {
      Names names = new Names();
      registers
          .issues()
          .entries()
          .forEach(issue -> names.add(issue.id().value(), with(issue.name(), issue.also())));
      issues = names;
    }
    return issues;
  }

  public static Names options(Issue issue) {
    Names options = new Names();
    issue.options().forEach(option -> options.add(option.id(), List.of(option.name())));
    return options;
  }

  private static List<String> with(String name, List<String> also) {
    return Stream.concat(Stream.of(name), also.stream()).toList();
  }
}
