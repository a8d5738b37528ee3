package dev.standpoint.assemble.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holt was in Norra's government, Lund is; Norra and Skaria are in the union. */
class ApplicabilityTest {

  private static final String ACTORS =
      """
      == actors.yaml
      - {id: holt, name: Ane Holt, member-of: [{of: gov, to: 2030}]}
      - {id: lund, name: Per Lund, member-of: [{of: gov, rolls-up: false}]}
      - {id: gov, name: Government, kind: organization, member-of: [{of: norra}]}
      - {id: norra, name: Norra, kind: state, member-of: [{of: union}]}
      - {id: skaria, name: Skaria, kind: state, member-of: [{of: union}]}
      - {id: union, name: Union, kind: bloc}
      """;

  @Test
  void anIssueThatNamesNobodyAppliesToEveryone() {
    assertThat(concerned("")).containsExactly("holt", "lund", "gov", "norra", "skaria", "union");
  }

  @Test
  void itAppliesToEveryoneWhoEverBelongedToAnActorItNamesAndToTheirGroups() {
    assertThat(concerned("norra")).containsExactly("holt", "lund", "gov", "norra", "union");
  }

  @Test
  void anIssueOfOneMemberDoesNotApplyToTheOthers() {
    assertThat(concerned("holt")).containsExactly("holt", "gov", "norra", "union");
  }

  @Test
  void anIssueOfAGroupAppliesToAllItsMembers() {
    assertThat(concerned("union"))
        .containsExactly("holt", "lund", "gov", "norra", "skaria", "union");
  }

  @Test
  void itMayNameSeveral() {
    assertThat(concerned("lund, skaria"))
        .containsExactly("lund", "gov", "norra", "skaria", "union");
  }

  private static List<String> concerned(String appliesTo) {
    Pack pack =
        PackText.pack(
            ACTORS
                + """
                == issues.yaml
                - {id: toll, question: What toll?, applies-to: [%s]}
                """
                    .formatted(appliesTo));
    Issue toll = pack.issues().get(new IssueId("toll"));
    Applicability applicability = Applicability.in(pack);
    return pack.actors().entries().stream()
        .filter(actor -> applicability.isApplicable(toll, actor))
        .map(actor -> actor.id().value())
        .toList();
  }
}
