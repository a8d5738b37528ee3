package dev.standpoint.render.view;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.ViewFilter;
import java.util.List;
import java.util.stream.Stream;

/** The views that authors place in their text. */
public final class PlacedViews {

  private PlacedViews() {}

  public static Stream<Block.View> views(List<Block> blocks) {
    return NoteText.blocks(blocks).filter(Block.View.class::isInstance).map(Block.View.class::cast);
  }

  /** Whether it shows all that a view of ours of its kind would. */
  public static boolean isWhole(Block.View view) {
    return view.filter().equals(ViewFilter.ALL) && view.layout().equals(MatrixLayout.DEFAULT);
  }
}
