package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Position;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mark inherits the keys that it does not have itself. */
class CascadeTest {

  @Test
  void spansInheritFromPackNoteHeadingAndDiv() {
    TextPack pack =
        TextPack.files(
            "pack.md",
            "---\ntitle: The crossing\non: crossing\n---\n",
            "10-note.md",
            """
            ---
            source: courier
            ---
            # Friday {when=2031-03-10}

            ::: {actor=lund}
            Lund [says no]{.against}.
            :::
            """);

    Position position = pack.position();

    assertThat(pack.diagnostics()).isEmpty();
    assertThat(position.issue().value()).isEqualTo("crossing");
    assertThat(TextPack.sources(position)).containsExactly("courier");
    assertThat(position.dating().when().text()).isEqualTo("2031-03-10");
    assertThat(position.actor().value()).isEqualTo("lund");
  }

  @Test
  void theNearestValueWins() {
    TextPack pack =
        TextPack.files(
            "pack.md",
            "---\ntitle: The crossing\nactor: holt\n---\n",
            "10-note.md",
            """
            ---
            source: courier
            actor: lund
            on: crossing
            ---
            [note]{.for}

            # Norra {actor=norra}

            [heading]{.for}

            ::: {actor=lund}
            [div]{.for} [span]{.for actor=holt}
            :::
            """);

    assertThat(pack.positions())
        .extracting(position -> position.statement().words() + " " + position.actor())
        .containsExactly("note lund", "heading norra", "div lund", "span holt");
  }

  @Test
  void aHeadingsScopeEndsAtTheNextOfItsLevelOrHigher() {
    String note =
        """
        ---
        {actor: holt, on: crossing, source: courier}
        ---
        ## Lund {actor=lund}

        [one]{.for}

        ### Deeper

        [two]{.for}

        ## Next

        [three]{.for}

        ### Norra {actor=norra}

        [four]{.for}

        # Top

        [five]{.for}
        """;

    assertThat(actors(note)).containsExactly("lund", "lund", "holt", "norra", "holt");
  }

  @Test
  void aHeadingInADivHoldsInTheDivAlone() {
    String note =
        """
        ---
        {actor: holt, on: crossing, source: courier}
        ---
        ::: {lang=en}
        # Lund {actor=lund}

        [one]{.for}
        :::

        [two]{.for}
        """;

    assertThat(actors(note)).containsExactly("lund", "holt");
  }

  @Test
  void aHeadingOverADivHoldsInIt() {
    String note =
        """
        # Lund {actor=lund on=crossing source=courier}

        > - ::: {lang=en}
        >   [one]{.for}
        >   :::
        """;

    assertThat(actors(note)).containsExactly("lund");
  }

  @Test
  void aHeadingsOwnMarksInheritFromIt() {
    assertThat(actors("# Lund [says no]{.against on=crossing} {actor=lund source=courier}"))
        .containsExactly("lund");
  }

  @Test
  void aSpanGivesItsKeysToMarksInIt() {
    String note = "[Lund [says no]{.against on=crossing} again]{actor=lund source=courier}";

    assertThat(actors(note)).containsExactly("lund");
  }

  @Test
  void theSourceOfTheFrontPageIsItsOwnAlone() {
    TextPack pack =
        TextPack.files(
            "pack.md",
            "---\n{title: T, source: courier, on: crossing, actor: holt}\n---\n[one]{.for}",
            "10-note.md",
            "[two]{.for}");

    assertThat(pack.positions())
        .extracting(TextPack::sources)
        .containsExactly(List.of("courier"), List.of());
  }

  @Test
  void idsAndClassesAreNotInherited() {
    TextPack pack =
        TextPack.sound(
            """
            ::: {#outer .against actor=lund on=crossing source=mera}
            Lund [spoke]{.event}, [again]{lang=en}.
            :::
            """);

    assertThat(pack.position().id().value()).isEqualTo("outer");
    assertThat(pack.event().id().value()).isNotEqualTo("outer");
  }

  private static List<String> actors(String note) {
    return TextPack.sound(note).positions().stream().map(p -> p.actor().value()).toList();
  }
}
