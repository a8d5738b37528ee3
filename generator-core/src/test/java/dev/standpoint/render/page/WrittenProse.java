package dev.standpoint.render.page;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.link.Medium;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes out of a pack's text. */
public final class WrittenProse {

  public static final Theme THEME = theme();

  private static final TemplateEngine ENGINE = new TemplateEngine(THEME);

  private WrittenProse() {}

  private static Theme theme() {
    try {
      return ThemeReader.read(Optional.empty(), Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Briefing briefing(String text) {
    return briefing(PackText.pack(text), Optional.empty());
  }

  public static Briefing briefing(Pack pack, Optional<LocalDate> asOf) {
    return BriefingAssembler.assemble(pack, asOf).value();
  }

  /** The first note's text on a page of its own. */
  public static String screen(String text) {
    return prose(briefing(text), new Medium.Screen("../"), 2);
  }

  /** The first note of a pack, in which something may be wrong. */
  public static String screen(Pack pack) {
    return prose(briefing(pack, Optional.empty()), new Medium.Screen("../"), 2);
  }

  /** The first note's text in the print document. */
  public static String print(String text) {
    return prose(briefing(text), new Medium.Print("#note-index"), 3);
  }

  /** Blocks that no text makes, written as the first note's. */
  public static String screen(List<Block> blocks) {
    Briefing briefing = briefing("Words.\n");
    Medium medium = new Medium.Screen("../");
    Note note = briefing.pack().notes().get(0);
    return views(briefing, medium).prose(note.withBlocks(blocks), 2).html();
  }

  static PackPresenter views(Briefing briefing, Medium medium) {
    return new PackPresenter(briefing, medium, ENGINE);
  }

  private static String prose(Briefing briefing, Medium medium, int top) {
    return views(briefing, medium).prose(briefing.pack().notes().get(0), top).html();
  }
}
