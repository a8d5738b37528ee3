package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;

import dev.standpoint.PackText;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.read.PackReader;
import java.util.List;
import java.util.Optional;

/** Views of a pack's text as short lines; filters are written as authors write them. */
public final class ViewText {

  private ViewText() {}

  /** The views of a pack, filtered by attributes such as {@code actor=holt from=2031-02}. */
  public static FilteredViews views(String filters, String text) {
    Block.View view = view(filters);
    return briefing(text).views(view.filter());
  }

  public static Briefing briefing(String text) {
    return BriefingAssembler.assemble(PackText.pack(text), Optional.empty()).value();
  }

  /** A matrix div with these attributes, as read from a note. */
  public static Block.View view(String attributes) {
    Pack pack = PackReader.read(PackText.folder("::: {.matrix " + attributes + "}\n:::\n")).value();
    return NoteText.blocks(pack.notes().get(0).blocks())
        .filter(Block.View.class::isInstance)
        .map(Block.View.class::cast)
        .findFirst()
        .orElseThrow();
  }

  public static String heldValues(List<HeldValue> values) {
    return values.stream().map(ViewText::heldValue).collect(joining(", "));
  }

  /** {@code holt for}. */
  public static String heldValue(HeldValue held) {
    return held.last().actor() + " " + held.value().key();
  }
}
