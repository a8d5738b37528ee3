package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.render.page.WrittenProse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The tags of a pack whose notes are in several languages. */
class TextLanguageTagsTest {

  @Test
  void tagsSayTheLanguageOfNotesSectionsAndQuotedWords() {
    byte[] xhtml =
        new PrintRenderer(WrittenProse.THEME)
            .render(
                WrittenProse.briefing(
                    """
                    == pack.md
                    Front.
                    == 10-fr.md
                    ---
                    title: Le pont
                    lang: fr
                    ---
                    Oui [non]{.against actor=holt on=crossing} [@gull-0401].

                    ## Now {lang=en}

                    Now.
                    == 20-ar.md
                    ---
                    title: عنوان
                    lang: ar
                    ---
                    قال نعم.
                    """))
            .value()
            .get(0)
            .bytes();
    String print = new String(xhtml, StandardCharsets.UTF_8);

    String tags = String.join("\n", TagOutline.of(Prints.PRINTER.print(print)));

    assertThat(tags)
        .contains("H2 Lang=fr\n", "P Lang=fr\n", "Span Lang=fr\n", "H2 Lang=ar\n", "P Lang=ar\n");
  }
}
