package dev.standpoint.assemble;

import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;

/**
 * An actor and the issues that apply to it but on which no position was found. An actor who was
 * asked and declined has a position: silence.
 */
public record Gap(Actor actor, List<Issue> issues) {
  public Gap {
    issues = List.copyOf(issues);
  }
}
