package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.Inline;
import dev.standpoint.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like syntax and is none. */
class PlainTextSyntaxTest {

  private static final String MARK = "[no]{.for actor=holt on=crossing source=courier}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`%s`",
        "`` ` %s ``",
        "```\n%s\n```",
        "    %s",
        "~~~\n::: x\n%s\n:::\n~~~",
        "\\%s"
      })
  void codeAndBackslashesHideMarks(String frame) {
    TextPack pack = TextPack.sound(frame.replace("%s", MARK));

    assertThat(pack.positions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"\\@mera, @mera", "`@mera`, @mera", "`[@mera]`, [@mera]", "a@mera, a@mera", "@, @"})
  void escapedAtSignsCiteNothing(String note, String words) {
    TextPack pack = TextPack.sound(note);

    assertThat(pack.inlines(Inline.Cite.class)).isEmpty();
    assertThat(PlainText.ofBlocks(pack.blocks())).isEqualTo(words);
  }

  @Test
  void aBracketInCodeClosesNothing() {
    assertThat(TextPack.sound(MARK.replace("no", "a `]{.against}` b")).words())
        .containsExactly("a ]{.against} b");
  }

  @Test
  void anEscapedBracketClosesNothing() {
    assertThat(TextPack.sound(MARK.replace("no", "a \\] b")).words()).containsExactly("a ] b");
  }

  @Test
  void commentsAreDroppedSilently() {
    TextPack pack = TextPack.sound("<!-- " + MARK + " -->\n\nHolt<!-- [@nobody] --> left.");

    assertThat(pack.positions()).isEmpty();
    assertThat(PlainText.ofBlocks(pack.blocks())).isEqualTo("Holt left.");
  }

  @Test
  void dollarsAreDollars() {
    assertThat(TextPack.sound("From $5 " + MARK + " to $6").positions()).hasSize(1);
  }

  @Test
  void tooManyAttributesAreAFault() {
    String many = " .for".repeat(65);

    assertThat(TextPack.note("[no]{" + many + "}").codes()).containsExactly("limit-exceeded");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40})
  void divsAreReadToADepth(int depth) {
    String note = "::: {lang=en}\n".repeat(depth) + "a\n" + ":::\n".repeat(depth);

    assertThat(TextPack.note(note).codes())
        .isEqualTo(depth < 32 ? java.util.List.<String>of() : java.util.List.of("limit-exceeded"));
  }

  @Test
  void longTablesListsAndRulesAreWithinTheLimits() {
    String table = "| a | b |\n|---|---|\n" + "| one *two* | three [four] |\n".repeat(3_000);
    String list = "- one *two* [three](four)\n".repeat(3_000);
    String rule = "- ".repeat(60) + "\n";

    assertThat(TextPack.note(table + "\n" + list + "\n" + rule).diagnostics()).isEmpty();
  }
}
