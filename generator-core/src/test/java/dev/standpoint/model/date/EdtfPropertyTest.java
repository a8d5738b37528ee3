package dev.standpoint.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfPropertyTest {

  private static final int TEXTS = 1_000;

  @ParameterizedTest(name = "a valid text is read as written, earliest before latest (seed {0})")
  @ValueSource(longs = {1, 2, 3, 4})
  void validTextsAreRead(long seed) {
    EdtfGenerator generator = new EdtfGenerator(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = generator.valid();

      Optional<Edtf> date = Edtf.parse(text);

      assertThat(date).as(text).isPresent();
      assertThat(date.get().text()).isEqualTo(text);
      assertThat(date.get().earliest()).as(text).isBeforeOrEqualTo(date.get().latest());
      assertThat(date.get().overlaps(date.get())).as(text).isTrue();
    }
  }

  @ParameterizedTest(name = "a spoilt text never throws, and is refused with a reason (seed {0})")
  @ValueSource(longs = {1, 2, 3, 4})
  void spoiltTextsNeverThrow(long seed) {
    EdtfGenerator generator = new EdtfGenerator(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = generator.spoilt();

      boolean refused = Edtf.parse(text).isEmpty();

      assertThat(Edtf.whyNot(text).isEmpty()).as(text).isEqualTo(!refused);
    }
  }
}
