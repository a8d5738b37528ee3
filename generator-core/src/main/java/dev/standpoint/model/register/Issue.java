package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A question on which actors hold positions; {@code name} is its short form for a column head,
 * {@code appliesTo} names the actors whom it concerns with all who belong to them, everyone where
 * it is empty.
 */
public record Issue(
    IssueId id,
    String question,
    String name,
    IssueKind kind,
    String unit,
    List<Option> options,
    List<String> also,
    List<ActorId> appliesTo,
    Span at)
    implements Identified<IssueId> {

  /** One of the answers to an issue of kind choice. */
  public record Option(String id, String name) {}

  public Issue {
    options = List.copyOf(options);
    also = List.copyOf(also);
    appliesTo = List.copyOf(appliesTo);
  }

  /** The same issue, measured in something else. */
  public Issue withUnit(String other) {
    return new Issue(id, question, name, kind, other, options, also, appliesTo, at);
  }

  public Optional<Option> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }
}
