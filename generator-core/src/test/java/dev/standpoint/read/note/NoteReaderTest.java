package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.read.TextPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {

  @ParameterizedTest
  @CsvSource({
    "10-note.md, note",
    "20 - The talks.md, the-talks",
    "sub/20_toll.md, toll",
    "Über uns.md, uber-uns",
    "10.md, 10"
  })
  void aSlugIsTheFileNameWithoutTheDigitsThatSortIt(String path, String slug) {
    assertThat(TextPack.files(path, "a").note().slug()).startsWith(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---\\ntitle: Given\\n---\\n# Heading|Given",
        "# Heading|Heading",
        "Words.\\n\\n## *Second* one|Second one",
        "#\\n\\n# Later|Later",
        "Words.|note"
      })
  void aTitleIsGivenOrTheFirstHeadingOrTheSlug(String note, String title) {
    assertThat(TextPack.note(note.replace("\\n", "\n")).note().title()).isEqualTo(title);
  }

  @Test
  void aNoteHasTheSourcesAndTheLabelOfItsFrontMatter() {
    Note note = TextPack.sound("---\nsource: [courier, mera]\ntlp: amber\n---\nWords.\n").note();

    assertThat(note.defaultSources())
        .extracting(source -> source.value())
        .containsExactly("courier", "mera");
    assertThat(note.label()).isEqualTo(Tlp.AMBER);
  }

  @Test
  void theTextOfANoteWithUnreadableFrontMatterIsNotRead() {
    TextPack read = TextPack.note("---\nactor: [holt\n---\n[no]{.against on=crossing}\n");

    assertThat(read.blocks()).isEmpty();
    assertThat(read.codes()).containsExactly("yaml-syntax");
  }

  @Test
  void aNoteBeyondALimitHasNoBlocks() {
    TextPack read = TextPack.note("> ".repeat(40) + "a");

    assertThat(read.blocks()).isEmpty();
    assertThat(read.codes()).containsExactly("limit-exceeded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"```yaml extra\na\n```", "~~~ yaml\na\n~~~", "```yaml\r\na\r\n```"})
  void codeHasTheFirstWordAsItsLanguage(String note) {
    assertThat(TextPack.sound(note).blocks().get(0))
        .isInstanceOfSatisfying(
            Block.CodeBlock.class,
            code -> {
              assertThat(code.language()).isEqualTo("yaml");
              assertThat(code.text()).isEqualTo("a\n");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "```\\na \\n\\n```|a \\n\\n",
        "```\\n\\n\\na\\n```|\\n\\na\\n",
        "```\\n```|''",
        "'    a\n\n\nb'|a\\n",
        "'    a\n\n      b  '|a\\n\\n  b  \\n"
      })
  void emptyLinesAreCodeBetweenFences(String note, String code) {
    assertThat(TextPack.sound(note.replace("\\n", "\n")).blocks().get(0))
        .isInstanceOfSatisfying(
            Block.CodeBlock.class,
            block -> assertThat(block.text()).isEqualTo(code.replace("\\n", "\n")));
  }

  @Test
  void commentsAndDefinitionsOfLinksLeaveNoBlock() {
    TextPack read = TextPack.sound("<!-- a -->\n\n[b]: https://b.example/\n\n[Words][b].\n");

    assertThat(read.blocks()).hasSize(1);
    assertThat(PlainText.ofBlocks(read.blocks())).isEqualTo("Words.");
  }

  @Test
  void quotesRulesAndListsAreKept() {
    assertThat(TextPack.sound("> a\n\n---\n\n3. b\n4. c\n\n- d\n").blocks())
        .extracting(block -> block.getClass().getSimpleName())
        .containsExactly("Quote", "Rule", "Listing", "Listing");
  }
}
