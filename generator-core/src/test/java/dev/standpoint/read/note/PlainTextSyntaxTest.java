package dev.standpoint.read.note;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.TextPack;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that looks like syntax but is not. */
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
  void tooManyAttributesAreAnError() {
    String many = " .for".repeat(65);

    assertThat(TextPack.note("[no]{" + many + "}").codes()).containsExactly("limit-exceeded");
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33})
  void listsAndQuotesAreReadToADepth(int depth) {
    List<String> codes = depth <= 32 ? List.of() : List.of("limit-exceeded");
    String list =
        IntStream.range(0, depth).mapToObj(i -> " ".repeat(2 * i) + "- a\n").collect(joining());

    assertThat(TextPack.note(list).codes()).isEqualTo(codes);
    assertThat(TextPack.note("> ".repeat(depth) + "a").codes()).isEqualTo(codes);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 32, 33, 40})
  void divsAreReadToADepth(int depth) {
    String note = "::: {lang=en}\n".repeat(depth) + "a\n" + ":::\n".repeat(depth);

    assertThat(TextPack.note(note).codes())
        .isEqualTo(depth <= 32 ? List.<String>of() : List.of("limit-exceeded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"```", "````", "~~~", "``` csv"})
  void longCodeIsWithinTheLimits(String fence) {
    String close = fence.replace(" csv", "");
    String code = fence + "\n" + "a[*_ ``\n".repeat(8_000) + close + "\n";

    assertThat(TextPack.sound("Words:\n" + code + MARK).positions()).hasSize(1);
    assertThat(TextPack.note(code + "a".repeat(33_000)).codes()).containsExactly("limit-exceeded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ```\n\n", "- ```\n\n", "<!--\n```\n-->\n\n", "```a`b\n", "    ```\n"})
  void whatOnlySeemsToBeCodeCountsAsAParagraph(String start) {
    assertThat(TextPack.note(start + "a b\n".repeat(9_000)).codes())
        .containsExactly("limit-exceeded");
  }

  @Test
  void aParagraphMayHaveUpTo32KiB() {
    String paragraph = "a b ".repeat(1 << 13);

    assertThat(TextPack.sound(paragraph.substring(1)).blocks()).hasSize(1);
    assertThat(TextPack.note("# a\n\n" + paragraph).diagnostics())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.message())
                    .isEqualTo("this paragraph has more than 32768 characters"))
        .satisfies(found -> assertThat(found.at().line()).isEqualTo(3));
  }

  @Test
  void longTablesListsAndRulesAreWithinTheLimits() {
    String table = "| a | b |\n|---|---|\n" + "| one *two* | three [four] |\n".repeat(3_000);
    String list = "- one *two* [three](four)\n".repeat(3_000);
    String rule = "- ".repeat(60) + "\n";

    assertThat(TextPack.note(table + "\n" + list + "\n" + rule).diagnostics()).isEmpty();
  }
}
