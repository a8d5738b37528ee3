package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A question on which actors hold positions; {@code name} is its short form for a column head. */
public record Issue(
    IssueId id,
    String question,
    String name,
    IssueKind kind,
    String unit,
    List<Option> options,
    List<String> also,
    Span at)
    implements Identified<IssueId> {

  /** One of the answers to an issue of kind choice. */
  public record Option(String id, String name) {}

  public Issue {
    options = List.copyOf(options);
    also = List.copyOf(also);
  }

  public Optional<Option> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }
}
