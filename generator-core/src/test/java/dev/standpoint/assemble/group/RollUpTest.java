package dev.standpoint.assemble.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.model.register.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holt heads Norra's government until June, Lund from then on; both stay in Norra. */
class RollUpTest {

  private static final String ACTORS =
      """
      == actors.yaml
      - id: holt
        name: Ane Holt
        member-of: [{of: gov, as: Prime Minister, to: 2031-06-14}, {of: norra}]
      - id: lund
        name: Per Lund
        member-of: [{of: gov, from: 2031-06-15}, {of: norra}]
      - {id: berg, name: Ida Berg, member-of: [{of: gov}, {of: union, rolls-up: false}]}
      - {id: moe, name: Eva Moe}
      - {id: gov, name: Government, kind: organization, member-of: [{of: norra}]}
      - {id: norra, name: Norra, kind: state, member-of: [{of: union, from: 2031-02}]}
      - {id: union, name: Union, kind: bloc}
      == 10-note.md
      """;

  @Test
  void aGroupsOwnPositionDecidesAndMembersWhoDifferAreListed() {
    assertThat(
            government(
                "gov for 2031-03",
                "holt against 2031-04",
                "berg for 2031-05",
                "berg mixed 2031-02"))
        .isEqualTo("OWN gov for | holt against");
  }

  @Test
  void membersWhoAgreeDecide() {
    assertThat(government("holt for 2031-03", "berg for 2031-04"))
        .isEqualTo("MEMBERS holt for, berg for |");
  }

  @Test
  void membersWhoDisagreeAreASplit() {
    assertThat(government("holt for 2031-03", "berg against 2031-04"))
        .isEqualTo("SPLIT holt for, berg against |");
  }

  @Test
  void aMembersLatestPositionCounts() {
    assertThat(government("berg for 2031-03", "berg against 2031-04"))
        .isEqualTo("MEMBERS berg against |");
  }

  @Test
  void silenceMakesNoSplit() {
    assertThat(government("berg for 2031-03", "holt silent 2031-04"))
        .isEqualTo("MEMBERS berg for | holt silent");
    assertThat(government("holt silent 2031-04")).isEqualTo("MEMBERS holt silent |");
  }

  @Test
  void aPositionGoesOnCountingAfterItsActorLeft() {
    assertThat(government("holt for 2031-03", "berg silent 2031-02", "moe for 2031-09"))
        .isEqualTo("MEMBERS holt for | berg silent");
  }

  @Test
  void untilAnotherSaysSomethingLaterForTheGroup() {
    assertThat(government("holt for 2031-03", "lund against 2031-07"))
        .isEqualTo("MEMBERS lund against |");
    assertThat(government("gov against 2031-04", "holt for 2031-03", "moe for 2031-09"))
        .isEqualTo("OWN gov against |");
  }

  @Test
  void membershipCountsOnTheFirstDayOfWhen() {
    assertThat(government("lund for 2031-06-14")).isEqualTo("-");
    assertThat(government("lund for 2031-06-14/2031-07")).isEqualTo("-");
    assertThat(government("lund for 2031-06-15")).isEqualTo("MEMBERS lund for |");
  }

  @Test
  void aSubgroupDecidesForItsMembers() {
    assertThat(cell("state", "gov for 2031-03", "berg against 2031-04"))
        .isEqualTo("MEMBERS gov for | berg against");
    assertThat(cell("state", "norra mixed 2031-01", "gov for 2031-03", "berg mixed 2031-04"))
        .isEqualTo("OWN norra mixed | gov for");
  }

  @Test
  void rollingUpGoesSeveralStepsByTheMembershipsOfThatDay() {
    assertThat(cell("bloc", "berg for 2031-01-31")).isEqualTo("-");
    assertThat(cell("bloc", "berg for 2031-02-01")).isEqualTo("MEMBERS berg for |");
  }

  @Test
  void actingForSomeoneCountsInsteadOfMembership() {
    assertThat(government("berg for 2031-03 acting-for=norra")).isEqualTo("-");
    assertThat(cell("state", "berg for 2031-03 acting-for=norra")).isEqualTo("MEMBERS berg for |");
    assertThat(cell("state", "moe for 2031-03 acting-for=gov")).isEqualTo("MEMBERS moe for |");
  }

  @Test
  void anOutsiderWhoActsForAGroupCountsUntilAnotherSpeaks() {
    assertThat(government("moe for 2031-03 acting-for=gov", "berg against 2031-02"))
        .isEqualTo("SPLIT berg against, moe for |");
    assertThat(government("moe for 2031-03 acting-for=gov", "berg against 2031-04"))
        .isEqualTo("MEMBERS berg against |");
  }

  @Test
  void anActorInTwoPostsIsOneMember() {
    assertThat(cell("state", "holt for 2031-03", "holt against 2031-07"))
        .isEqualTo("MEMBERS holt against |");
    assertThat(cell("state", "berg for 2031-03", "berg against 2031-04 acting-for=norra"))
        .isEqualTo("MEMBERS berg against |");
  }

  @Test
  void anActorWhoLeftAGroupButNotTheStateStillCountsForTheState() {
    assertThat(government("holt for 2031-03", "lund against 2031-07"))
        .isEqualTo("MEMBERS lund against |");
    assertThat(cell("state", "holt for 2031-03", "lund against 2031-07"))
        .isEqualTo("SPLIT holt for, lund against |");
  }

  @Test
  void everyMemberWhoDiffersFromTheGroupIsListedEvenIfItsSubgroupDiffersToo() {
    assertThat(cell("state", "norra mixed 2031-05", "gov for 2031-03", "berg for 2031-04"))
        .isEqualTo("OWN norra mixed | berg for, gov for");
  }

  @Test
  void anActorWithoutSuchAGroupIsOutside() {
    PositionGrid grid = grid("down=government", "moe for 2031-03", "berg for 2031-04");

    assertThat(grid.outside()).extracting(Actor::name).containsExactly("Eva Moe");
    assertThat(grid.rows()).hasSize(1);
  }

  private static String government(String... said) {
    return cell("government", said);
  }

  /** The only cell of the grid, as {@code basis held | others}. */
  private static String cell(String down, String... said) {
    List<PositionGrid.Row> rows = grid("down=" + down, said).rows();
    assertThat(rows.size()).isLessThan(2);
    return rows.isEmpty() ? "-" : line(rows.get(0).cells().get(0).orElseThrow());
  }

  private static String line(GroupPosition position) {
    String others = ViewText.heldValues(position.others());
    return (position.basis() + " " + ViewText.heldValues(position.held()) + " | " + others).strip();
  }

  private static PositionGrid grid(String layout, String... said) {
    StringBuilder text = new StringBuilder(ACTORS);
    for (String line : said) {
      String[] words = line.split(" ", 4);
      String more = words.length > 3 ? words[3] : "";
      text.append(
          "[words]{.%s actor=%s on=crossing when=%s %s} [@%s]\n\n"
              .formatted(words[1], words[0], words[2], more, source(words[2])));
    }
    return ViewText.views("", text.toString()).grid(ViewText.view(layout).layout());
  }

  /** The pack is as of 1 June unless something was said from then on. */
  private static String source(String when) {
    return when.compareTo("2031-06") < 0 ? "gull-0601" : "gull-1231";
  }
}
