package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.layout.breaker.BreakPoint;

class LineBreaksTest {

  @Test
  void linesEndAfterSpacesAndHyphens() {
    assertThat(pieces("a by-law, then")).containsExactly("a ", "by-", "law, ", "then");
  }

  @Test
  void anAddressBreaksAfterSlashesButNotInItsHost() {
    assertThat(pieces("https://www.courier.example/2031/lund?page=2&x=1"))
        .containsExactly("https://www.courier.example/", "2031/", "lund?", "page=2&x=1");
  }

  @Test
  void aLongWordOfALanguageIsNotBroken() {
    String word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

    assertThat(pieces(word)).containsExactly(word);
  }

  @Test
  void aKeyWithoutEndBreaksAnywhereButInsideACharacter() {
    String key = "k".repeat(63) + "😀".repeat(40);

    assertThat(pieces(key)).first().isEqualTo("k".repeat(63));
    assertThat(pieces(key)).allMatch(piece -> !Character.isHighSurrogate(last(piece)));
    assertThat(String.join("", pieces(key))).isEqualTo(key);
  }

  @Test
  void theFollowingTextNeedsRoomAfterTheLastWordOnly() {
    LineBreaks breaks = new LineBreaks("guarantee arrives", ", ");

    assertThat(breaks.next().getHyphen()).isEmpty();
    assertThat(breaks.next().getHyphen()).isEqualTo(", ");
  }

  @Test
  void noDefaultLocaleChangesABreak() {
    Locale before = Locale.getDefault();
    String thai = "ประเทศไทยและกัมพูชา";
    List<String> pieces = pieces(thai);
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH"));

      assertThat(pieces(thai)).isEqualTo(pieces);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static char last(String piece) {
    return piece.charAt(piece.length() - 1);
  }

  private static List<String> pieces(String text) {
    LineBreaks breaks = new LineBreaks(text, "");
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (BreakPoint to = breaks.next();
        to.getPosition() != BreakIterator.DONE;
        to = breaks.next()) {
      pieces.add(text.substring(from, to.getPosition()));
      from = to.getPosition();
    }
    return pieces;
  }
}
