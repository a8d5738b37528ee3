package dev.standpoint.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.register.IssueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four kinds of values next to each other. Numbers have a test of their own. */
class ValueTest {

  private static final Value NORTH = new Choice("north");
  private static final Value SOUTH = new Choice("south");
  private static final Value TEN = Quantity.parse("10").orElseThrow();

  @ParameterizedTest
  @EnumSource(IssueKind.class)
  void everyKindOfIssueCanBeAnsweredByIndecisionOrSilence(IssueKind kind) {
    assertThat(Stance.UNDECIDED.answers(kind)).isTrue();
    assertThat(Stance.SILENT.answers(kind)).isTrue();
    assertThat(Stance.FOR.answers(kind)).isEqualTo(kind == IssueKind.STANCE);
    assertThat(NORTH.answers(kind)).isEqualTo(kind == IssueKind.CHOICE);
    assertThat(TEN.answers(kind)).isEqualTo(kind == IssueKind.QUANTITY);
    assertThat(new Rejection(NORTH).answers(kind)).isEqualTo(kind == IssueKind.CHOICE);
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void onlySilenceDoesNotCountAsAStance(Stance stance) {
    assertThat(stance.counts()).isEqualTo(stance != Stance.SILENT);
    assertThat(stance.key()).isEqualTo(stance.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void twoStancesConflictUnlessTheyAreTheSameOrSilent() {
    assertThat(Stance.FOR.conflictsWith(Stance.AGAINST)).isTrue();
    assertThat(Stance.FOR.conflictsWith(Stance.CONDITIONAL)).isTrue();
    assertThat(Stance.FOR.conflictsWith(Stance.FOR)).isFalse();
    assertThat(Stance.FOR.conflictsWith(Stance.SILENT)).isFalse();
    assertThat(Stance.SILENT.conflictsWith(Stance.FOR)).isFalse();
  }

  @Test
  void twoOptionsConflictAndARejectionConflictsWithNothing() {
    assertThat(NORTH.conflictsWith(SOUTH)).isTrue();
    assertThat(NORTH.conflictsWith(new Choice("north"))).isFalse();
    assertThat(NORTH.conflictsWith(Stance.UNDECIDED)).isTrue();
    assertThat(NORTH.conflictsWith(new Rejection(NORTH))).isFalse();
    assertThat(new Rejection(NORTH).conflictsWith(NORTH)).isFalse();
    assertThat(new Rejection(NORTH).counts()).isFalse();
  }

  @Test
  void conflictsAreSymmetric() {
    List<Value> all = new ArrayList<>(Arrays.asList(Stance.values()));
    all.addAll(List.of(NORTH, SOUTH, TEN, new Rejection(SOUTH), new Rejection(TEN)));

    for (Value one : all) {
      for (Value other : all) {
        assertThat(one.conflictsWith(other))
            .as(one.key() + " and " + other.key())
            .isEqualTo(other.conflictsWith(one));
      }
    }
  }

  @Test
  void theKeyOfARejectionStartsWithAnExclamationMark() {
    assertThat(new Rejection(NORTH).key()).isEqualTo("!north");
    assertThat(new Rejection(TEN).key()).isEqualTo("!10");
  }
}
