package dev.standpoint.assemble.matrix;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.note.ViewFilter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holt and Berg are in Norra, Vik is in Skaria; Moe is in no group. */
class GroupedMatrixTest {

  private static final String ACTORS =
      """
      == actors.yaml
      - {id: moe, name: Eva Moe}
      - {id: holt, name: Ane Holt, member-of: [{of: gov-norra, to: 2031-05}, {of: gov-skaria, from: 2031-06}]}
      - {id: vik, name: Jon Vik, member-of: [{of: gov-skaria}]}
      - {id: berg, name: Ida Berg, member-of: [{of: gov-norra}]}
      - {id: gov-norra, name: Government, kind: organization, member-of: [{of: norra}]}
      - {id: gov-skaria, name: Cabinet, kind: organization, member-of: [{of: skaria}]}
      - {id: norra, name: Norra, kind: state, member-of: [{of: union}]}
      - {id: skaria, name: Skaria, kind: state, member-of: [{of: union}]}
      - {id: union, name: Union, kind: bloc}
      == 10-note.md
      """;

  @Test
  void actorsOfSeveralStatesAreGroupedByState() {
    assertThat(table("moe for", "vik for", "holt for", "berg against"))
        .containsExactly(
            "by STATE", "moe for", "norra [SPLIT holt for, berg against]: holt, berg", "vik for");
  }

  @Test
  void anActorWhoIsAloneInItsStateHasOnlyItsOwnRow() {
    assertThat(table("vik for", "holt for")).containsExactly("by none", "holt for", "vik for");
  }

  @Test
  void aGroupsOwnWordsAreInTheRowOfTheGroup() {
    assertThat(table("norra mixed", "holt for", "vik for"))
        .containsExactly("by STATE", "norra [OWN norra mixed | holt for]: holt", "vik for");
    assertThat(table("norra mixed", "vik for"))
        .containsExactly("by none", "vik for", "norra mixed");
  }

  @Test
  void aGroupTakesThePlaceOfItsFirstMemberOrOfItself() {
    String reversed =
        ACTORS.replace("- {id: moe,", "- {id: skaria, name: Skaria, kind: state}\n- {id: moe,");
    String register =
        reversed.replaceFirst("(?m)^- \\{id: skaria, name: Skaria, kind: state, member.*\\n", "");

    assertThat(lines(register, "moe for", "vik for", "gov-skaria for", "holt for"))
        .startsWith("by STATE", "skaria [MEMBERS gov-skaria for]: vik, gov-skaria");
  }

  @Test
  void actorsOfOneStateAreGroupedByOrganization() {
    assertThat(table("holt for", "berg for", "gov-skaria against", "vik against 2031-02"))
        .startsWith("by STATE");
    String oneState = ACTORS.replace("member-of: [{of: skaria}]", "member-of: [{of: norra}]");
    assertThat(lines(oneState, "holt for", "berg for", "vik against"))
        .containsExactly(
            "by ORGANIZATION", "gov-norra [MEMBERS holt for, berg for]: holt, berg", "vik against");
  }

  @Test
  void actorsOfOneOrganizationAreNotGrouped() {
    assertThat(table("holt for", "berg for", "moe for"))
        .containsExactly("by none", "moe for", "holt for", "berg for");
  }

  @Test
  void anActorIsInTheGroupItSpokeForLast() {
    assertThat(table("holt for 2031-03", "holt against 2031-07", "vik for", "berg for"))
        .containsExactly("by STATE", "skaria [SPLIT holt against, vik for]: holt, vik", "berg for");
  }

  @Test
  void anActorWhoLeftItsGroupHasItsOwnRowThoughItsEarlierWordsCountForTheGroup() {
    String left = ACTORS.replace(", {of: gov-skaria, from: 2031-06}", "");
    assertThat(
            lines(
                left,
                "holt for 2031-03",
                "holt against 2031-07",
                "berg silent 2031-02",
                "norra silent 2031-01",
                "vik for"))
        .containsExactly(
            "by STATE", "holt against", "vik for", "norra [OWN norra silent | holt for]: berg");
  }

  private static List<String> table(String... said) {
    return lines(ACTORS, said);
  }

  /** The entries of a matrix with one issue, as {@code group [basis held | others]: members}. */
  private static List<String> lines(String actors, String... said) {
    StringBuilder text = new StringBuilder(actors);
    for (String line : said) {
      String[] words = (line + " 2031-03").split(" ", -1);
      text.append(
          "[w]{.%s actor=%s on=crossing when=%s} [@gull-0801]\n\n"
              .formatted(words[1], words[0], words[2]));
    }
    GroupedMatrix grouped = ViewText.briefing(text.toString()).views(ViewFilter.ALL).grouped();
    String by = grouped.by().map(Enum::name).orElse("none");
    List<String> lines = grouped.entries().stream().map(GroupedMatrixTest::line).toList();
    return Stream.concat(Stream.of("by " + by), lines.stream()).toList();
  }

  private static String line(GroupedMatrix.Entry entry) {
    if (entry instanceof GroupedMatrix.Group group) {
      String members =
          group.members().stream().map(row -> row.actor().id().value()).collect(joining(", "));
      String cell = group.cells().get(0).map(GroupedMatrixTest::line).orElse("-");
      return group.actor().id() + " [" + cell + "]: " + members;
    }
    Matrix.Row row = ((GroupedMatrix.Single) entry).row();
    return row.cells().get(0).map(History::current).map(ViewText::heldValue).orElse("-");
  }

  private static String line(GroupPosition position) {
    String others = ViewText.heldValues(position.others());
    return position.basis()
        + " "
        + ViewText.heldValues(position.held())
        + (others.isEmpty() ? "" : " | " + others);
  }
}
