package dev.standpoint.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.diagnostic.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterTest {

  /** Entries of the same id differ in their lines. */
  private record Entry(String id, Span at) implements Identified<String> {}

  private static final Register<String, Entry> SHARED = register("shared", "a", "b", "c");

  @Test
  void theFirstOfSeveralEntriesWithAnIdIsFound() {
    Register<String, Entry> register = register("own", "a", "b", "a");

    assertThat(register.get("a").at().line()).isEqualTo(1);
    assertThat(register.entries()).hasSize(3);
    assertThat(register.ids()).containsExactly("a", "b");
  }

  @Test
  void anUnknownIdIsAMistakeOfTheCaller() {
    assertThat(SHARED.find("x")).isEmpty();
    assertThat(SHARED.has("x")).isFalse();
    assertThatThrownBy(() -> SHARED.get("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no entry x");
  }

  @Test
  void theSharedEntryWinsOverAnOwnOneOfTheSameId() {
    Register<String, Entry> pack = register("own", "b", "d").below(SHARED);

    assertThat(pack.get("b").at().path()).isEqualTo("shared");
    assertThat(pack.get("d").at().path()).isEqualTo("own");
    assertThat(pack.entries()).extracting(Entry::id).containsExactly("a", "b", "c", "b", "d");
  }

  @Test
  void aPackListsTheSharedEntriesThatItUsesInTheirOrder() {
    Register<String, Entry> pack = register("own", "d").below(SHARED).using(Set.of("c", "a", "d"));

    assertThat(pack.entries()).extracting(Entry::id).containsExactly("a", "c", "d");
    assertThat(pack.has("b")).isFalse();
  }

  @Test
  void aSharedEntryThatThePackDefinesAgainIsListed() {
    Register<String, Entry> pack = register("own", "b").below(SHARED).using(Set.of());

    assertThat(pack.entries())
        .extracting(entry -> entry.at().path())
        .containsExactly("shared", "own");
    assertThat(pack.get("b").at().path()).isEqualTo("shared");
  }

  @Test
  void unusedSharedEntriesAreStillKnown() {
    Register<String, Entry> pack = register("own", "d").below(SHARED).using(Set.of("a"));

    assertThat(pack.known()).containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(register("own", "d").below(SHARED).known())
        .containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(SHARED.known()).containsExactly("a", "b", "c");
  }

  @Test
  void aRegisterWithoutASharedOneKeepsAllItsEntries() {
    assertThat(SHARED.using(Set.of("a"))).isSameAs(SHARED);
  }

  private static Register<String, Entry> register(String path, String... ids) {
    List<String> list = Arrays.asList(ids);
    return Register.of(
        java.util.stream.IntStream.range(0, list.size())
            .mapToObj(i -> new Entry(list.get(i), new Span(path, i + 1, 1, 1)))
            .toList());
  }
}
