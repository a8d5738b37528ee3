package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedContentRefTest {

  private final StructureNode owner = StructureNode.root(Markup.parse("<body/>"));
  private final MarkedContentRef place = owner.addContent(null);

  @Test
  void aTextThatRunsOverPagesKeepsEachPageWithItsId() {
    place.add(3, 14);
    place.add(4, 0);

    assertThat(place.count()).isEqualTo(2);
    assertThat(place.page(0)).isEqualTo(3);
    assertThat(place.id(0)).isEqualTo(14);
    assertThat(place.page(1)).isEqualTo(4);
    assertThat(place.id(1)).isZero();
  }

  @Test
  void aPlaceIsContentOnceSomethingIsPaintedInIt() {
    assertThat(owner.hasContent()).isFalse();

    place.add(1, 0);

    assertThat(owner.hasContent()).isTrue();
  }

  @Test
  void contentOfAChildIsContentOfItsParents() {
    StructureNode list = owner.append(StructureType.LIST, null);
    MarkedContentRef text = list.append(StructureType.LIST_ITEM, null).addContent(null);
    text.add(1, 5);

    assertThat(owner.hasContent()).isTrue();
    assertThat(text.owner().parent()).isSameAs(list);
  }

  @Test
  void onlyAnAddedLastKidIsUsedAgain() {
    StructureNode added = owner.anonymous(StructureType.PARAGRAPH);
    assertThat(owner.anonymous(StructureType.PARAGRAPH)).isSameAs(added);
    assertThat(owner.anonymous(StructureType.LIST)).isNotSameAs(added);

    StructureNode written = owner.append(StructureType.PARAGRAPH, Markup.parse("<p/>"));
    assertThat(owner.anonymous(StructureType.PARAGRAPH)).isNotSameAs(written);
  }
}
