package dev.standpoint.assemble.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.NoteProse;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRedactorTest {

  @Test
  void aLaterMarkWithinTheWordsOfARecordBecomesAnEllipsis() {
    String text =
        """
        [Holt said that [Lund had agreed]{.for actor=lund on=crossing known=2031-03} and she had \
        not]{.against actor=holt on=crossing} [@courier-0112]

        [Talks on [Lund's no]{.against actor=lund on=toll qty=4 known=2031-03}]{.event} [@gull-0112]
        """;
    Pack then = on("2031-02-01", text);

    assertThat(words(then)).containsExactly("Holt said that \u2026 and she had not");
    assertThat(then.events().entries()).extracting(Event::title).containsExactly("Talks on \u2026");
    assertThat(words(on("2031-03-31", text)))
        .contains("Holt said that Lund had agreed and she had not");
  }

  @Test
  void theWordsOfADivAreThoseOfTheBlocksLeft() {
    String text =
        """
        ::: {.against actor=lund on=crossing}
        Lund called it unacceptable [@courier-0112].

        In March he said so again [@courier-0312].
        :::
        """;

    assertThat(words(on("2031-02-01", text))).containsExactly("Lund called it unacceptable.");
  }

  @Test
  void aDivWithoutABlockLeftKeepsTheWordsOfItsRecord() {
    String text =
        """
        Stays.

        ::: {.against actor=lund on=crossing}
        Lund called it unacceptable [@courier-0112; @gull-0312].
        :::
        """;

    assertThat(words(on("2031-02-01", text))).containsExactly("Lund called it unacceptable.");
  }

  @Test
  void aDivWithinADivHasTheWordsOfItsOwnRecordOnly() {
    String text =
        """
        :::: {.against actor=lund on=crossing source=courier-0112}
        Lund called it unacceptable.

        ::: {.for actor=holt on=crossing source=courier-0312}
        Holt signed.
        :::
        ::::
        """;

    assertThat(words(on("2031-02-01", text))).containsExactly("Lund called it unacceptable.");
  }

  @Test
  void aLaterSectionWithinADivIsNotInItsWords() {
    String text =
        """
        ::: {.against actor=lund on=crossing source=courier-0112}
        Lund called it unacceptable.

        ## Later {known=2031-03}

        In March he said so again.
        :::
        """;

    assertThat(words(on("2031-02-01", text))).containsExactly("Lund called it unacceptable.");
  }

  @Test
  void aDivWithItsOwnSourceHasNoWordsOfLaterSources() {
    String text =
        """
        ::: {.against actor=lund on=crossing source=courier-0112}
        In March he said so again [@courier-0312].
        :::
        """;

    assertThat(words(on("2031-02-01", text))).containsExactly("\u2026");
  }

  @Test
  void recordsOfANoteThatIsLeftOutAreRedactedToo() {
    String text =
        """
        ---
        source: courier-0312
        ---
        [Holt said [no]{.against actor=lund on=toll qty=4 known=2031-03} at last]{.for actor=holt on=crossing \
        source=courier-0112}
        """;
    Pack then = on("2031-02-01", text);

    assertThat(then.notes()).isEmpty();
    assertThat(words(then)).containsExactly("Holt said \u2026 at last");
  }

  private static Pack on(String day, String text) {
    return NoteProse.briefing(day, text).pack();
  }

  private static List<String> words(Pack pack) {
    return pack.positions().entries().stream()
        .map(position -> position.statement().words())
        .toList();
  }
}
