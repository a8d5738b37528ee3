package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings, the sections they open, and divs. */
class SectionsTest {

  @Test
  void aRoleOnAHeadingIsThatOfADivAroundItsSection() {
    List<Block> blocks =
        TextPack.sound("First.\n\n## Ours {.assessment}\n\nA.\n\n### Sub\n\nB.\n\n## Next\n\nC.\n")
            .blocks();

    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(1))
        .isInstanceOfSatisfying(
            Block.Div.class,
            div -> {
              assertThat(div.role()).isEqualTo(Block.Role.ASSESSMENT);
              assertThat(PlainText.ofBlocks(div.children())).isEqualTo("Ours A. Sub B.");
            });
  }

  @Test
  void aSectionInAQuoteEndsWithTheQuote() {
    TextPack read = TextPack.note("> # A {actor=holt}\n> [no]{.for on=crossing}\n\n[no]{.for}\n");

    assertThat(read.positions()).extracting(p -> p.actor().value()).containsExactly("holt");
  }

  @Test
  void keysOnAHeadingWithoutMarksAreReported() {
    assertThat(lines("# A {actor=holt}\n\nWords.\n\n# B {source=courier lang=de}\n\nWords.\n"))
        .containsExactly(
            "10-note.md:1:5: warning: attributes have no effect: they describe a mark, and there"
                + " is none - add a class such as .for or .event [attributes-not-used]");
  }

  @Test
  void aClassOfMarksHasNoEffectOnAHeading() {
    assertThat(lines("# A {.for}\n\n## B {.timeline}\n"))
        .containsExactly(
            "10-note.md:1:7: warning: .for has no effect on a heading - mark words or a div"
                + " [attributes-not-used]",
            "10-note.md:3:8: warning: .timeline has no effect on a heading - mark words or a div"
                + " [attributes-not-used]");
  }

  @Test
  void textInADivOfAViewIsKeptBeforeTheView() {
    TextPack read = TextPack.note("::: {.timeline}\nWords.\n:::\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "10-note.md:2:1: warning: this text is in a div of .timeline, which must be empty"
                + " - close the div before the text [attributes-not-used]");
    assertThat(read.blocks().get(0))
        .isInstanceOfSatisfying(
            Block.Div.class,
            div -> assertThat(div.children().get(1)).isInstanceOf(Block.View.class));
  }

  @Test
  void aDivThatIsNotClosedEndsWithItsContainer() {
    TextPack read = TextPack.note("- ::: {.key-points}\n  A.\n\nB.\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "10-note.md:1:3: error: this div is not closed - add a line ::: at its end"
                + " [unclosed-div]");
    assertThat(PlainText.ofBlocks(read.blocks())).isEqualTo("A. B.");
  }

  private static List<String> lines(String note) {
    return TextPack.note(note).diagnostics().stream().map(Diagnostic::line).toList();
  }
}
