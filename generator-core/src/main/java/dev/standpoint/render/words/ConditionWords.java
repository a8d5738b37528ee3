package dev.standpoint.render.words;

import dev.standpoint.model.record.Condition;
import dev.standpoint.model.register.IssueId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions of positions, in the same words on pages, in feeds and in calendars. */
public final class ConditionWords {

  private final Words words;
  private final Function<IssueId, String> issueName;

  ConditionWords(Words words, Function<IssueId, String> issueName) {
    this.words = words;
    this.issueName = issueName;
  }

  /** {@code Guarantee}, {@code no Toll}, or the author's own words. */
  public String words(Condition condition) {
    if (condition instanceof Condition.OnIssue on) {
      String key = on.met() ? "condition.met" : "condition.not-met";
      return words.say(key, "issue", issueName.apply(on.issue()));
    }
    return ((Condition.InWords) condition).words();
  }

  /** {@code Guarantee; no Toll}, in the order stated; empty if there are none. */
  public String list(List<Condition> conditions) {
    // Not by commas: the author's own words may contain them.
    return conditions.stream().map(this::words).collect(Collectors.joining("; "));
  }

  /** {@code if Guarantee; no Toll}; empty if there are none. */
  public String clause(List<Condition> conditions) {
    return conditions.isEmpty() ? "" : words.say("condition.if", "conditions", list(conditions));
  }
}
