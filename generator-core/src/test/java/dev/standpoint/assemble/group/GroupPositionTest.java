package dev.standpoint.assemble.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.PositionText;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.record.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupPositionTest {

  private static final HeldValue FOR = PositionText.history("2031-01 for").current();
  private static final HeldValue LATER_FOR = PositionText.history("2031-02 for").current();
  private static final HeldValue AGAINST = PositionText.history("2031-03 against").current();

  @Test
  void oneValueOfAllMembersIsTheirs() {
    GroupPosition position = GroupPosition.ofMembers(List.of(FOR, LATER_FOR), List.of(AGAINST));

    assertThat(position.basis()).isEqualTo(GroupPosition.Basis.MEMBERS);
    assertThat(position.values()).containsExactly(Stance.FOR);
    assertThat(position.others()).containsExactly(AGAINST);
    assertThat(position.earlier()).isEmpty();
  }

  @Test
  void differentValuesOfMembersAreASplitWithEachValueOnce() {
    GroupPosition position = GroupPosition.ofMembers(List.of(FOR, AGAINST, LATER_FOR), List.of());

    assertThat(position.basis()).isEqualTo(GroupPosition.Basis.SPLIT);
    assertThat(position.held()).hasSize(3);
    assertThat(position.values()).containsExactly(Stance.FOR, Stance.AGAINST);
  }

  @Test
  void ofItsOwnWordsTheLatestComeFirst() {
    History history =
        PositionText.history(
            "2031-01 for", "2031-02 against", "2031-03-01 mixed", "2031-03 for", "2031-03 against");
    GroupPosition position = GroupPosition.own(history);

    assertThat(position.basis()).isEqualTo(GroupPosition.Basis.OWN);
    assertThat(lines(position.held())).containsExactly("2031-03 against");
    assertThat(lines(position.alsoHeld())).containsExactly("2031-03 for", "2031-03-01 mixed");
    assertThat(lines(position.earlier())).containsExactly("2031-02 against", "2031-01 for");
  }

  private static List<String> lines(List<HeldValue> values) {
    return values.stream().map(PositionText::line).toList();
  }
}
