package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A question on which actors hold positions.
 *
 * @param name the short form of the question, for the head of a column
 * @param unit the unit of quantities; empty if there is none
 * @param options the possible answers to an issue of kind choice
 * @param also other names, which marks may use
 * @param appliesTo the actors that the issue concerns, with their members; everyone if empty
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

  /** The same issue in another unit. */
  public Issue withUnit(String other) {
    return new Issue(id, question, name, kind, other, options, also, appliesTo, at);
  }

  /** The same issue for other actors. */
  public Issue withAppliesTo(List<ActorId> other) {
    return new Issue(id, question, name, kind, unit, options, also, other, at);
  }

  /** The option with an id; always empty for an issue of another kind. */
  public Optional<Option> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }
}
