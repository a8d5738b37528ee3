package dev.standpoint.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.read.PackReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipGraphTest {

  private static final String ACTORS =
      """
      == actors.yaml
      - id: holt
        name: Ane Holt
        member-of:
        - {of: gov, to: 2030}
        - {of: gov, from: 2031-06-15}
        - {of: club, rolls-up: false}
        - {of: norra}
      - {id: gov, name: Government, kind: organization, member-of: [{of: norra}]}
      - {id: club, name: Club, kind: organization}
      - {id: norra, name: Norra, kind: state, member-of: [{of: union, from: 2031-02}]}
      - {id: union, name: Union, kind: bloc}
      - {id: left, name: Left, member-of: [{of: right}]}
      - {id: right, name: Right, member-of: [{of: left}, {of: gone}]}
      """;

  private static final Register<ActorId, Actor> REGISTER =
      PackReader.read(PackText.folder(ACTORS)).value().actors();
  private static final MembershipGraph GRAPH = new MembershipGraph(REGISTER);

  @Test
  void ancestorsAreTheGroupsOfAnyTimeThroughAnyNumberOfSteps() {
    assertThat(ancestors("holt")).containsExactlyInAnyOrder("gov", "club", "norra", "union");
    assertThat(ancestors("norra")).containsExactly("union");
    assertThat(ancestors("union")).isEmpty();
  }

  @Test
  void anActorIsItsOwnAncestorOnlyInACycle() {
    assertThat(ancestors("left")).contains("left", "right");
    assertThat(ancestors("gov")).doesNotContain("gov");
  }

  @Test
  void ancestorsIncludeGroupsThatAreNotRegistered() {
    assertThat(ancestors("right")).contains("gone");
  }

  @Test
  void withAncestorsIncludesTheActorsThemselves() {
    assertThat(GRAPH.withAncestors(List.of(new ActorId("club"), new ActorId("gov"))))
        .extracting(ActorId::value)
        .containsExactlyInAnyOrder("club", "gov", "norra", "union");
    assertThat(GRAPH.withAncestors(List.of(new ActorId("nobody"))))
        .containsExactly(new ActorId("nobody"));
    assertThat(GRAPH.withAncestors(List.of())).isEmpty();
  }

  @Test
  void groupsOfADayLeaveOutMembershipsOfOtherDaysAndThoseThatDoNotRollUp() {
    assertThat(groups("2031-06-14", "holt")).containsExactly("norra");
    assertThat(groups("2031-06-15", "holt")).containsExactly("gov", "norra");
    assertThat(groups("2030-12-31", "holt")).containsExactly("gov", "norra");
    assertThat(groups("2031-06-15", "nobody")).isEmpty();
  }

  @Test
  void groupsOfADayAreRegistered() {
    assertThat(groups("2031-06-15", "right")).containsExactly("left");
  }

  @Test
  void pathsLeadFromTheActorToEachGroupByTheShortestWay() {
    assertThat(paths("2031-06-15", "holt"))
        .containsExactly("holt", "holt gov", "holt norra", "holt norra union");
    assertThat(paths("2031-01-31", "holt")).containsExactly("holt", "holt norra");
  }

  @Test
  void pathsEndInACycle() {
    assertThat(paths("2031-06-15", "left")).containsExactly("left", "left right");
  }

  private static List<String> ancestors(String actor) {
    return GRAPH.ancestors(REGISTER.get(new ActorId(actor))).stream().map(ActorId::value).toList();
  }

  private static List<String> groups(String day, String actor) {
    return GRAPH.groupsOn(LocalDate.parse(day), new ActorId(actor)).stream()
        .map(ActorId::value)
        .toList();
  }

  private static List<String> paths(String day, String actor) {
    return GRAPH.pathsOn(LocalDate.parse(day), new ActorId(actor)).values().stream()
        .map(path -> String.join(" ", path.actors().stream().map(ActorId::value).toList()))
        .toList();
  }
}
