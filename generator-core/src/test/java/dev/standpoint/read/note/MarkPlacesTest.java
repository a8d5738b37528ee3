package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Position;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks are found in all running text. */
class MarkPlacesTest {

  private static final String MARK = "[says no]{.against actor=holt on=crossing source=courier}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holt %s today.",
        "Holt *%s* today.",
        "Holt **%s** today.",
        "Holt ~~%s~~ today.",
        "Holt ***%s*** today.",
        "Holt [%s](https://example.org/) today.",
        "Holt [once] [and %s too] today.",
        "Holt [[%s], again] today.",
        "Holt [%s][so] today.",
        "Holt [so][and %s] today.",
        "- Holt %s",
        "- one\n\n  Holt %s",
        "1. Holt %s\n2. two",
        "> Holt %s",
        "> - Holt %s",
        "> > Holt\n> > %s",
        "# Holt %s",
        "Holt %s\n=======",
        "| who | what |\n|---|---|\n| Holt | %s |",
        "| %s | what |\n|---|---|\n| Holt | no |",
        "::: {lang=en}\nHolt %s\n:::",
        "- one\n\n  ::: {lang=en}\n  Holt %s\n  :::"
      })
  void aMarkIsReadIn(String frame) {
    String note = frame.replace("%s", MARK);

    Position position = TextPack.sound(note).position();

    assertThat(position.statement().words()).isEqualTo("says no");
    assertThat(at(note, position.at())).startsWith(MARK);
    assertThat(position.at().length()).isEqualTo(MARK.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n  ", "\\\n", "  \n"})
  void aMarkMayRunOverALineEnd(String end) {
    TextPack pack = TextPack.sound("Holt " + MARK.replace("says no", "says" + end + "no"));

    assertThat(pack.words()).containsExactly("says no");
  }

  @Test
  void attributesMayRunOverALineEnd() {
    TextPack pack = TextPack.sound("> " + MARK.replace(" on=", "\n> on="));

    assertThat(pack.position().issue().value()).isEqualTo("crossing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Talks {#t}", "# Talks ## {#t}", "# Talks{#t}", "Talks {#t}\n---"})
  void aHeadingsWordsEndBeforeItsAttributes(String heading) {
    Block.Heading read = (Block.Heading) TextPack.sound(heading).blocks().get(0);

    assertThat(PlainText.ofInlines(read.inlines())).isEqualTo("Talks");
    assertThat(read.inlines()).hasSize(1);
  }

  @Test
  void emphasisInAMarkEndsInIt() {
    TextPack pack = TextPack.sound("*Holt " + MARK.replace("no", "*no*") + " today*");

    assertThat(pack.words()).containsExactly("says no");
    assertThat(pack.inlines(Inline.Emphasis.class)).hasSize(2);
  }

  @Test
  void aMarkMayContainALink() {
    TextPack pack = TextPack.sound(MARK.replace("no", "[no](https://example.org/a_(b))"));

    assertThat(pack.words()).containsExactly("says no");
    assertThat(pack.inlines(Inline.Link.class))
        .extracting(Inline.Link::target)
        .containsExactly("https://example.org/a_(b)");
  }

  @Test
  void severalActorsOnOneMarkHoldAPositionEach() {
    TextPack pack = TextPack.sound(MARK.replace("actor=holt", "actor=\"holt, lund norra\""));

    assertThat(pack.positions())
        .extracting(position -> position.actor().value())
        .containsExactly("holt", "lund", "norra");
    assertThat(pack.positions()).extracting(Position::id).doesNotHaveDuplicates();
    assertThat(pack.inlines(Inline.Mark.class).get(0).records()).hasSize(3);
  }

  @Test
  void aPositionMayContainAnEvent() {
    TextPack pack =
        TextPack.sound(
            "[will sign at [the summit]{.event when=2031-03-11}]"
                + "{.for actor=holt on=crossing source=courier}");

    assertThat(pack.words()).containsExactly("will sign at the summit");
    assertThat(pack.event().title()).isEqualTo("the summit");
    assertThat(TextPack.sources(pack.position())).containsExactly("courier");
    assertThat(pack.event().evidence().citations()).hasSize(1);
  }

  @Test
  void aDivInAListMayBeAPosition() {
    TextPack pack =
        TextPack.sound(
            """
            - one

              ::: {.against actor=lund on=crossing source=mera}
              Lund says no, Holt [says yes]{.for actor=holt}.
              :::

            - two
            """);

    assertThat(pack.words()).containsExactly("Lund says no, Holt says yes.", "says yes");
    assertThat(pack.blocks()).singleElement().isInstanceOf(Block.Listing.class);
    assertThat(((Block.Listing) pack.blocks().get(0)).items()).hasSize(2);
  }

  @Test
  void divsMayContainDivs() {
    TextPack pack =
        TextPack.sound(
            """
            :::: {actor=lund source=mera}
            ::: {.against on=crossing}
            Lund says no.
            :::

            ::: {.for on=guarantee}
            And yes.
            :::
            ::::
            """);

    assertThat(pack.words()).containsExactly("Lund says no.", "And yes.");
    assertThat(NoteText.blocks(pack.blocks()).filter(Block.Div.class::isInstance)).hasSize(3);
  }

  @Test
  void bracketsAroundAMarkStay() {
    TextPack pack = TextPack.sound("Holt [*so* " + MARK + "][a *b*] and [[c]][d].");

    assertThat(PlainText.ofBlocks(pack.blocks())).isEqualTo("Holt [so says no][a b] and [[c]][d].");
  }

  @Test
  void columnsCountCodePoints() {
    TextPack pack = TextPack.sound("\uD83D\uDE00 é " + MARK);

    assertThat(pack.position().at()).isEqualTo(new Span("10-note.md", 1, 5, MARK.length()));
  }

  @Test
  void linesCountFromTheTopOfTheFile() {
    TextPack pack = TextPack.sound("---\r\ntitle: Note\r\n---\r\n\r\n" + MARK);

    assertThat(pack.position().at().line()).isEqualTo(5);
  }

  @Test
  void recordsAreInReadingOrder() {
    TextPack pack =
        TextPack.files(
            "pack.md", TextPack.FRONT + MARK.replace("says no", "first"),
            "10-a.md", MARK.replace("says no", "second"),
            "20-b.md", MARK.replace("says no", "third"));

    assertThat(pack.words()).isEqualTo(List.of("first", "second", "third"));
  }

  private static String at(String text, Span span) {
    String line = text.split("\n", -1)[span.line() - 1];
    return line.substring(line.offsetByCodePoints(0, span.column() - 1));
  }
}
