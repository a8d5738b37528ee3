package dev.standpoint.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

  @ParameterizedTest(name = "{0} to {1} includes {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2029-06-01 | 2031-03-12 | 2029-05-31 | false
          2029-06-01 | 2031-03-12 | 2029-06-01 | true
          2029-06-01 | 2031-03-12 | 2031-03-12 | true
          2029-06-01 | 2031-03-12 | 2031-03-13 | false
          2029       | 2031       | 2029-01-01 | true
          2029       | 2031       | 2031-12-31 | true
                     | 2031-03    | 1900-01-01 | true
                     | 2031-03    | 2031-04-01 | false
          2029-06    |            | 2100-01-01 | true
                     |            | 2031-03-12 | true
          """)
  void bothEndsAreInclusiveAndAnUncertainOneCountsAsInside(
      @Nullable String from, @Nullable String to, LocalDate day, boolean included) {
    assertThat(membership(from, to).holdsOn(day)).isEqualTo(included);
  }

  @Test
  void aMembershipWithoutEndKeepsTheRest() {
    Membership former = membership("2029", "2031");

    assertThat(former.withoutEnd()).isEqualTo(membership("2029", null));
  }

  private static Membership membership(@Nullable String from, @Nullable String to) {
    return new Membership(new ActorId("gov-norra"), "Prime Minister", date(from), date(to), true);
  }

  private static @Nullable Edtf date(@Nullable String text) {
    return text == null ? null : Edtf.parse(text).orElseThrow();
  }
}
