package dev.standpoint.read;

import dev.standpoint.model.Issue;
import java.util.List;
import java.util.stream.Stream;

/** What people call the actors and issues of a pack, and the options of an issue. */
record KnownNames(Names actors, Names issues) {

  static KnownNames of(Registers registers) {
    Names actors = new Names();
    registers
        .actors()
        .entries()
        .forEach(actor -> actors.add(actor.id().value(), with(actor.name(), actor.also())));
    Names issues = new Names();
    registers
        .issues()
        .entries()
        .forEach(issue -> issues.add(issue.id().value(), with(issue.name(), issue.also())));
    return new KnownNames(actors, issues);
  }

  static Names options(Issue issue) {
    Names options = new Names();
    issue.options().forEach(option -> options.add(option.id(), List.of(option.name())));
    return options;
  }

  private static List<String> with(String name, List<String> also) {
    return Stream.concat(Stream.of(name), also.stream()).toList();
  }
}
