package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every PDF is accessible (PDF/UA-1) and fit for an archive (PDF/A-3a), whatever is in it. */
class ConformityTest {

  @Test
  void aBriefingConforms() {
    byte[] pdf = Prints.PRINTER.print(Prints.briefing()).bytes();

    assertThat(Conformity.faultsOfUa(pdf)).isEmpty();
    assertThat(Conformity.faultsOfA(pdf)).isEmpty();
  }
}
