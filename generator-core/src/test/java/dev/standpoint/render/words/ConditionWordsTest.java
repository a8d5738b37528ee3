package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Condition;
import dev.standpoint.model.register.IssueId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same condition has the same words wherever a reader meets it. */
class ConditionWordsTest {

  private static final Condition GUARANTEE = new Condition.OnIssue(new IssueId("guarantee"), true);
  private static final Condition NO_TOLL = new Condition.OnIssue(new IssueId("toll"), false);
  private static final Condition LOAN = new Condition.InWords("a loan, if safe");

  private final ConditionWords words =
      Words.in("en").conditions(issue -> issue.value().equals("toll") ? "Toll" : "Guarantee");

  @Test
  void aConditionOnAnIssueHasTheNameOfTheIssue() {
    assertThat(words.words(GUARANTEE)).isEqualTo("Guarantee");
    assertThat(words.words(NO_TOLL)).isEqualTo("no Toll");
  }

  @Test
  void anyOtherConditionHasTheAuthorsWords() {
    assertThat(words.words(LOAN)).isEqualTo("a loan, if safe");
  }

  @Test
  void severalConditionsKeepTheirOrder() {
    assertThat(words.list(List.of(NO_TOLL, LOAN, GUARANTEE)))
        .isEqualTo("no Toll; a loan, if safe; Guarantee");
  }

  @Test
  void aClauseStartsWithIf() {
    assertThat(words.clause(List.of(GUARANTEE, NO_TOLL))).isEqualTo("if Guarantee; no Toll");
  }

  @Test
  void withoutConditionsThereAreNoWords() {
    assertThat(words.clause(List.of())).isEmpty();
    assertThat(words.list(List.of())).isEmpty();
  }
}
