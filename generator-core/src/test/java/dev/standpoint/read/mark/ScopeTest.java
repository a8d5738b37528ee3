package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final Scope NOTE = Scope.EMPTY.with(Map.of(RecordKey.ACTOR, written("holt")));

  @Test
  void ownKeysReplaceInheritedOnes() {
    Scope div = NOTE.with(Map.of(RecordKey.ACTOR, written("lund"), RecordKey.ON, written("toll")));

    assertThat(div.text(RecordKey.ACTOR)).isEqualTo("lund");
    assertThat(div.text(RecordKey.ON)).isEqualTo("toll");
    assertThat(NOTE.text(RecordKey.ACTOR)).isEqualTo("holt");
    assertThat(NOTE.get(RecordKey.ON)).isEmpty();
  }

  @Test
  void aTextIsStrippedAndEmptyWithoutTheKey() {
    Scope scope = NOTE.with(Map.of(RecordKey.PLACE, written(" Vik ")));

    assertThat(scope.text(RecordKey.PLACE)).isEqualTo("Vik");
    assertThat(scope.text(RecordKey.LANE)).isEmpty();
  }

  @Test
  void anAssessmentContainsOnlyAssessments() {
    Scope assessment = NOTE.inAssessment();

    assertThat(assessment.with(Map.of(RecordKey.ON, written("toll"))).assessment()).isTrue();
    assertThat(assessment.text(RecordKey.ACTOR)).isEqualTo("holt");
    assertThat(NOTE.assessment()).isFalse();
  }

  private static Located written(String value) {
    return new Located(value, new Span("a.md", 1, 1, value.length()));
  }
}
