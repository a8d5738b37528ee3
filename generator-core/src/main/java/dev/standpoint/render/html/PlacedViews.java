package dev.standpoint.render.html;

import dev.standpoint.model.Block;
import dev.standpoint.model.MatrixLayout;
import dev.standpoint.model.Prose;
import dev.standpoint.model.ViewFilter;
import java.util.List;
import java.util.stream.Stream;

/** The views that authors place in their text. */
final class PlacedViews {

  private PlacedViews() {}

  static Stream<Block.View> views(List<Block> blocks) {
    return Prose.blocks(blocks).filter(Block.View.class::isInstance).map(Block.View.class::cast);
  }

  /** Whether it shows all that a view of ours of its kind would. */
  static boolean isWhole(Block.View view) {
    return view.filter().equals(ViewFilter.ALL) && view.layout().equals(MatrixLayout.DEFAULT);
  }
}
