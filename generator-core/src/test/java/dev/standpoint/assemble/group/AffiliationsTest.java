package dev.standpoint.assemble.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.ActorId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffiliationsTest {

  private static final String ACTORS =
      """
      == actors.yaml
      - {id: holt, name: Ane Holt, member-of: [{of: gov, to: 2031-06-14}]}
      - {id: moe, name: Eva Moe}
      - {id: gov, name: Government, kind: organization, member-of: [{of: norra}]}
      - {id: norra, name: Norra, kind: state}
      == 10-note.md
      """;

  @Test
  void anActorSpeaksForItselfAndForItsGroups() {
    assertThat(paths("actor=holt when=2031-03"))
        .containsExactly("holt", "holt gov", "holt gov norra");
    assertThat(paths("actor=moe when=2031-03")).containsExactly("moe");
  }

  @Test
  void membershipsCountOnTheFirstDayOfWhatWasSaid() {
    assertThat(paths("actor=holt when=2031-06-14/2031-08")).contains("holt gov");
    assertThat(paths("actor=holt when=2031-06-15")).containsExactly("holt");
  }

  @Test
  void actingForSomeoneReplacesOnesOwnMemberships() {
    assertThat(paths("actor=moe acting-for=gov when=2031-03"))
        .containsExactly("moe gov", "moe gov norra", "moe");
    assertThat(paths("actor=holt acting-for=norra when=2031-03"))
        .containsExactly("holt norra", "holt");
  }

  @Test
  void actingForOneselfChangesNothing() {
    assertThat(paths("actor=holt acting-for=holt when=2031-03"))
        .containsExactly("holt", "holt gov", "holt gov norra");
  }

  @Test
  void everyoneIsAMemberOfItselfAndOfTheGroupsOfTheDay() {
    Affiliations affiliations = new Affiliations(PackText.pack(ACTORS + "Words.\n"));

    assertThat(isMember(affiliations, "holt", "norra", "2031-06-14")).isTrue();
    assertThat(isMember(affiliations, "holt", "norra", "2031-06-15")).isFalse();
    assertThat(isMember(affiliations, "moe", "moe", "2031-06-15")).isTrue();
    assertThat(isMember(affiliations, "norra", "gov", "2031-06-15")).isFalse();
  }

  private static boolean isMember(
      Affiliations affiliations, String actor, String group, String day) {
    return affiliations.isMember(new ActorId(actor), new ActorId(group), LocalDate.parse(day));
  }

  /** The paths of a position with these attributes. */
  private static List<String> paths(String attributes) {
    Pack pack =
        PackText.pack(ACTORS + "[a]{.for on=crossing %s} [@gull-1231]\n".formatted(attributes));
    return new Affiliations(pack)
        .paths(pack.positions().entries().get(0)).values().stream()
            .map(path -> String.join(" ", path.actors().stream().map(ActorId::value).toList()))
            .toList();
  }
}
