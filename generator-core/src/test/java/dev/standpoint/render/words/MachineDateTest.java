package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDateTest {

  @ParameterizedTest(name = "{0} is {1} in HTML")
  @CsvSource({
    "2031-03-12,                2031-03-12",
    "2031-03,                   2031-03",
    "2031,                      2031",
    "0001,                      0001",
    "Y170000002,                170000002",
    "2031-03-12T14:30:00,       2031-03-12T14:30:00",
    "2031-03-12T14:30:00Z,      2031-03-12T14:30:00Z",
    "2031-03-12T14:30:00-04,    2031-03-12T14:30:00-04:00",
    "2031-03-12T14:30:00+05:45, 2031-03-12T14:30:00+05:45"
  })
  void plainDatesAreSaid(String text, String machine) {
    assertThat(machine(text)).contains(machine);
  }

  @ParameterizedTest(name = "{0} cannot be said in HTML")
  @ValueSource(
      strings = {
        "2031-03~",
        "2031?",
        "203X",
        "2031-XX",
        "2031-03-XX",
        "2031-21",
        "2031/2032",
        "2031/..",
        "0000",
        "-0044-03-15",
        "Y-170000002",
        "-0044-03-15T12:00:00Z"
      })
  void othersAreNot(String text) {
    assertThat(machine(text)).isEmpty();
  }

  private static Optional<String> machine(String text) {
    return MachineDate.of(Edtf.parse(text).orElseThrow());
  }
}
