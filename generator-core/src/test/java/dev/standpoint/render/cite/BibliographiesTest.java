package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.ViewText;
import org.junit.jupiter.api.Test;

class BibliographiesTest {

  private static final Briefing BRIEFING = ViewText.briefing("Nobody says a thing.");

  @Test
  void oneBibliographyServesAllFormatsAndIsThenForgotten() {
    Bibliographies shared = new Bibliographies(2);

    Bibliography first = shared.of(BRIEFING);

    assertThat(shared.of(BRIEFING)).isSameAs(first);
    assertThat(shared.of(BRIEFING)).isNotSameAs(first);
  }
}
