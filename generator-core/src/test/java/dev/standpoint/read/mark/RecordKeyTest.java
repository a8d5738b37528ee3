package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordKeyTest {

  @ParameterizedTest
  @EnumSource
  void everyKeyIsFoundByTheNameThatAuthorsWrite(RecordKey key) {
    assertThat(RecordKey.of(key.toString())).contains(key);
    assertThat(key.toString()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Actor", "ACTOR", "acting_for", "issue", "lang"})
  void otherNamesAreNotRecordKeys(String name) {
    assertThat(RecordKey.of(name)).isEmpty();
  }

  @Test
  void fiveKeysTakeLists() {
    assertThat(Arrays.stream(RecordKey.values()).filter(RecordKey::takesList))
        .containsExactly(
            RecordKey.ACTOR, RecordKey.ON, RecordKey.IF, RecordKey.SOURCE, RecordKey.ACTORS);
  }

  @Test
  void noRecordKeyIsAlsoAKeyOfViewsOrText() {
    assertThat(MarkVocabulary.keys()).doesNotHaveDuplicates().containsAll(RecordKey.names());
  }
}
