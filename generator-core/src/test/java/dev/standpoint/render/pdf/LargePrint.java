package dev.standpoint.render.pdf;

import dev.standpoint.LargePack;
import dev.standpoint.PackText;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The print XHTML of a generated pack. */
final class LargePrint {

  private LargePrint() {}

  static Theme theme() {
    try {
      return ThemeReader.read(Optional.empty(), Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String xhtml(int notes) {
    String text = LargePack.of(notes).text();
    byte[] layout =
        new PrintRenderer(theme())
            .render(BriefingAssembler.assemble(PackText.pack(text), Optional.empty()).value())
            .value()
            .get(0)
            .bytes();
    return new String(layout, StandardCharsets.UTF_8);
  }
}
