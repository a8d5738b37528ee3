package dev.standpoint.read.register;

import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.FoldedName;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Membership;
import dev.standpoint.model.register.Register;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the actor that a register names by its name or alias instead of its id, as marks may. An id
 * wins over names. Case counts only where names differ in nothing else.
 */
final class ActorNameResolver {

  private final Register<ActorId, Actor> actors;
  private final Map<String, Set<ActorId>> byName = new HashMap<>();

  ActorNameResolver(Register<ActorId, Actor> actors) {
    this.actors = actors;
    for (Actor actor : actors.entries()) {
      Stream.of(List.of(actor.id().value(), actor.name()), actor.also())
          .flatMap(Collection::stream)
          .map(name -> new FoldedName(name).text())
          .forEach(
              name -> {
                add(name, actor.id());
                add(lower(name), actor.id());
              });
    }
  }

  private void add(String name, ActorId id) {
    byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
  }

  private static String lower(String name) {
    // Not the key of any name as written, which may be in lower case.
    return "\0" + name.toLowerCase(Locale.ROOT);
  }

  /** The id of the actor; as written if it is one, or if no actor or several have this name. */
  ActorId id(ActorId written) {
    if (actors.has(written)) {
      return written;
    }
    String name = new FoldedName(written.value()).text();
    Set<ActorId> exact = byName.getOrDefault(name, Set.of());
    Set<ActorId> found = exact.isEmpty() ? byName.getOrDefault(lower(name), Set.of()) : exact;
    return found.size() == 1 ? found.iterator().next() : written;
  }

  Actor resolved(Actor actor) {
    List<Membership> memberships =
        actor.memberships().stream()
            .map(
                membership ->
                    new Membership(
                        id(membership.of()),
                        membership.post(),
                        membership.from(),
                        membership.to(),
                        membership.rollsUp()))
            .toList();
    return actor.withMemberships(memberships);
  }

  Issue resolved(Issue issue) {
    return issue.withAppliesTo(issue.appliesTo().stream().map(this::id).distinct().toList());
  }

  IdReference<ActorId> resolved(IdReference<ActorId> reference) {
    return new IdReference<>(id(reference.id()), reference.at());
  }
}
