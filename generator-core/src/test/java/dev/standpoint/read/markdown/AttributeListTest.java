package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributeListTest {

  private static final AttributeList LIST =
      AttributeScanner.scan("{#a .b c=d .e}", 0).orElseThrow();

  @Test
  void itemsOfOneSortKeepTheirOrder() {
    assertThat(LIST.of(AttributeList.Sort.CLASS))
        .extracting(AttributeList.Item::value)
        .containsExactly("b", "e");
    assertThat(LIST.of(AttributeList.Sort.KEY))
        .extracting(AttributeList.Item::key)
        .containsExactly("c");
  }

  @Test
  void placingTranslatesEveryOffset() {
    AttributeList placed = LIST.placed(offset -> offset + 100);

    assertThat(placed.start()).isEqualTo(100);
    assertThat(placed.end()).isEqualTo(114);
    assertThat(placed.of(AttributeList.Sort.KEY))
        .containsExactly(new AttributeList.Item(AttributeList.Sort.KEY, "c", "d", 107, 109, 110));
  }

  @Test
  void anEndIsPlacedAfterTheLastCharacterAndNotBeforeTheNext() {
    // The translation jumps after the list, as at the start of the next line of a quote.
    AttributeList placed = LIST.placed(offset -> offset < 14 ? offset : offset + 2);

    assertThat(placed.end()).isEqualTo(14);
  }

  @Test
  void itemsCannotBeChangedFromOutside() {
    List<AttributeList.Item> items = new ArrayList<>(LIST.items());
    AttributeList list = new AttributeList(items, 0, 14);
    items.clear();

    assertThat(list.items()).hasSize(4);
  }

  @Test
  void offsetsInABlockBecomeOffsetsInTheFile() {
    String text = "> ab\n> cd";
    BasedSequence block =
        MarkdownParser.parse(text).getFirstChild().getFirstChildAny(Paragraph.class).getChars();

    // The text of the block begins after the first mark of the quote.
    assertThat(FileOffsets.of(0, block)).isEqualTo(2);
    assertThat(FileOffsets.of(block.length(), block)).isEqualTo(text.length());
  }

  @Test
  void partsOfCitationsArePlacedWithTheirKeys() {
    String text = "> a\n> [@b;\n> see @cd]";
    List<CitationSyntax.Part> parts = new ArrayList<>();
    MarkdownParser.parse(text)
        .getDescendants()
        .forEach(
            node -> {
              if (node instanceof CiteNode cite) {
                parts.addAll(cite.parts());
              }
            });

    assertThat(parts)
        .extracting(part -> text.substring(part.keyStart(), part.keyEnd()))
        .containsExactly("@b", "@cd");
    assertThat(parts).extracting(CitationSyntax.Part::prefix).containsExactly("", "see");
  }
}
