package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.model.register.Register;
import dev.standpoint.read.register.Registers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterNamesTest {

  private static final Issue ROUTE = issue("route", "The route", "Northern route", "way");
  private static final Issue TOLL = issue("toll", "The toll", "way");

  private final RegisterNames names =
      new RegisterNames(
          new Registers(
              Register.of(List.of()),
              Register.of(List.of(ROUTE, TOLL)),
              Register.of(List.of()),
              Set.of(),
              Set.of()));

  @Test
  void anIssueIsFoundByIdNameAndAlias() {
    assertThat(names.issues().find("route")).containsExactly("route");
    assertThat(names.issues().find("The route")).containsExactly("route");
    assertThat(names.issues().find("Northern  route")).containsExactly("route");
    assertThat(names.issues().find("the ROUTE")).containsExactly("route");
  }

  @Test
  void anAliasOfTwoIssuesFindsBoth() {
    assertThat(names.issues().find("way")).containsExactly("route", "toll");
  }

  @Test
  void anIssueIsGivenByItsId() {
    assertThat(names.issue(new IssueId("toll"))).isSameAs(TOLL);
  }

  @Test
  void optionsAreFoundByIdAndName() {
    NameIndex options = names.options(ROUTE);

    assertThat(options.find("n")).containsExactly("n");
    assertThat(options.find("North")).containsExactly("n");
    assertThat(options.all()).containsExactly("n", "North", "s", "South");
  }

  @Test
  void registersWithoutEntriesHaveNoNames() {
    assertThat(new RegisterNames(Registers.NONE).actors().all()).isEmpty();
    assertThat(names.actors().find("route")).isEmpty();
  }

  @Test
  void namesAreCollectedOnce() {
    assertThat(names.issues()).isSameAs(names.issues());
    assertThat(names.actors()).isSameAs(names.actors());
  }

  private static Issue issue(String id, String name, String... also) {
    return new Issue(
        new IssueId(id),
        "Which?",
        name,
        IssueKind.CHOICE,
        "",
        List.of(new Issue.Option("n", "North"), new Issue.Option("s", "South")),
        List.of(also),
        List.of(),
        Span.startOf("issues.yaml"));
  }
}
