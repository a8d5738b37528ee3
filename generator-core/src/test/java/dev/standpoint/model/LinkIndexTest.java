package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.note.Note;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkIndexTest {

  private static final String TEXT =
      """
      == pack.md
      Front.
      == 10-courier.md
      ## Talks {#talks}

      [no]{.against #holt actor=holt on=crossing} [@courier-0312]
      == deep down/20 the gull.md
      ## Talks {#talks}

      ## Holt {#holt}

      The [summit]{.event #vik} [@gull-0312]
      == deep down/50%/30-herald.md
      Words.
      """;

  private static final Pack PACK = PackText.pack(TEXT);
  private static final LinkIndex LINKS = LinkIndex.in(PACK);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          https://example.org -> https://example.org
          HTTP://example.org/a?b=c#d -> HTTP://example.org/a?b=c#d
          mailto:holt@example.org -> mailto:holt@example.org
          tel:+47-555-0101 -> tel:+47-555-0101
          'https://example.org/a b|c"d' -> https://example.org/a%20b%7Cc%22d
          https://example.org/100%/a#b#c -> https://example.org/100%25/a#b%23c
          https://example.org/Крим%20а -> https://example.org/Крим%20а
          https://example.org/a[1]{2} -> https://example.org/a%5B1%5D%7B2%7D
          """)
  void webAndMailAddressesLeadOutside(String written, String url) {
    assertThat(target(written, "10-courier.md")).isEqualTo("outside " + url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,hi",
        "file:///etc/hosts",
        "vbscript:x",
        "http:alert(1)",
        "https:",
        "https:\\\\example.org",
        "//example.org/x",
        "\\\\example.org",
        "mailto:",
        "10-other.md",
        "10-courier.html",
        "../10-courier.md",
        "deep down",
        "#nowhere",
        "10-courier.md#vik",
        "a\ud800b"
      })
  void anythingElseLeadsNowhere(String written) {
    assertThat(target(written, "10-courier.md")).isEqualTo("nowhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          10-courier.md -> note 10-courier.md
          ./10-courier.md -> note 10-courier.md
          /10-courier.md -> note 10-courier.md
          pack.md -> note pack.md
          '' -> note 10-courier.md
          deep down/20 the gull.md -> note deep down/20 the gull.md
          deep%20down/20%20the%20gull.md -> note deep down/20 the gull.md
          deep down/../10-courier.md#talks -> heading talks of 10-courier.md
          #talks -> heading talks of 10-courier.md
          #holt -> record pos-holt in courier
          #pos-holt -> record pos-holt in courier
          #vik -> record ev-vik in the-gull
          #ev-vik -> record ev-vik in the-gull
          deep down/20 the gull.md#talks -> heading talks of deep down/20 the gull.md
          deep down/20 the gull.md#holt -> heading holt of deep down/20 the gull.md
          deep down/20 the gull.md#vik -> record ev-vik in the-gull
          deep down/50%25/30-herald.md -> note deep down/50%/30-herald.md
          """)
  void pathsLeadToNotesAndAnchorsToPlacesInThem(String written, String target) {
    assertThat(target(written, "10-courier.md")).isEqualTo(target);
  }

  @Test
  void pathsStartFromTheNotesFolder() {
    assertThat(target("20 the gull.md", "deep down/50%/30-herald.md")).isEqualTo("nowhere");
    assertThat(target("../20 the gull.md", "deep down/50%/30-herald.md"))
        .isEqualTo("note deep down/20 the gull.md");
    assertThat(target("../../10-courier.md", "deep down/50%/30-herald.md"))
        .isEqualTo("note 10-courier.md");
  }

  @Test
  @Timeout(10)
  void manyLinksToManyNotesAreFoundInAMoment() {
    StringBuilder text = new StringBuilder("== pack.md\nFront.\n");
    IntStream.range(0, 1_000).forEach(i -> text.append("== n%d.md\nWords.\n".formatted(i)));
    Pack pack = PackText.pack(text.toString());
    LinkIndex links = LinkIndex.in(pack);

    assertThat(
            IntStream.range(0, 200_000)
                .mapToObj(i -> links.target("n" + (i % 1_000) + ".md", pack.front())))
        .hasOnlyElementsOfType(LinkTarget.ToNote.class);
  }

  private static String target(String written, String from) {
    Note note = PACK.allNotes().filter(n -> n.path().equals(from)).findFirst().orElseThrow();
    LinkTarget target = LINKS.target(written == null ? "" : written, note);
    if (target instanceof LinkTarget.Outside outside) {
      return "outside " + outside.url();
    } else if (target instanceof LinkTarget.ToNote to) {
      return "note " + to.note().path();
    } else if (target instanceof LinkTarget.ToHeading to) {
      return "heading " + to.anchor() + " of " + to.note().path();
    } else if (target instanceof LinkTarget.ToRecord to) {
      return "record " + to.id().anchor() + " in " + to.place().note();
    }
    return "nowhere";
  }
}
