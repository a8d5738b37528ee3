package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnprintableTextTest {

  private static final Span PACK = Span.startOf("pack.md");

  private static final String CJK =
      " - name a folder with \"Noto Sans CJK\" (Debian fonts-noto-cjk, Homebrew"
          + " font-noto-sans-cjk) in standpoint.fonts";

  @Test
  void allCharactersOfAKindAreReportedAtTheFirstPlace() {
    assertThat(
            find(
                List.of("北京", "京"),
                new SourceText("a.md", "😀 in 北京\nand 京.\n"),
                new SourceText("b.md", "北京")))
        .containsExactly(
            "a.md:1:6+2 no font of the PDF has \"北京\" (U+5317 U+4EAC); 2 more places have Chinese,"
                + " Japanese or Korean characters, such as \"京\" at a.md:2:5"
                + CJK);
    assertThat(find(List.of("北京"), new SourceText("a.md", "北京, 北京")))
        .containsExactly(
            "a.md:1:1+2 no font of the PDF has \"北京\" (U+5317 U+4EAC); 1 more place has Chinese,"
                + " Japanese or Korean characters"
                + CJK);
  }

  @Test
  void eachKindHasItsFont() {
    assertThat(
            find(
                List.of("ཀ", "😀", "★", "𝔄", "ក", "\uE000", "Ꙁ"),
                new SourceText("a.md", "ཀ 😀 ★ 𝔄 ក \uE000 Ꙁ")))
        .extracting(line -> line.replaceAll("^.* - ", ""))
        .containsExactly(
            "name a folder with \"Noto Serif Tibetan\" (Debian fonts-noto-core, Homebrew"
                + " font-noto-serif-tibetan) in standpoint.fonts",
            "name a folder with \"Noto Emoji\" or \"Symbola\" (Debian fonts-symbola, Homebrew"
                + " font-noto-emoji) in standpoint.fonts",
            "name a folder with \"DejaVu Sans\" (Debian fonts-dejavu-core, Homebrew font-dejavu)"
                + " in standpoint.fonts",
            "name a folder with \"Noto Sans Math\" (Debian fonts-noto-core, Homebrew"
                + " font-noto-sans-math) in standpoint.fonts",
            "name a folder with \"Noto Sans Khmer\" (Debian fonts-noto-core, Homebrew"
                + " font-noto-sans-khmer) in standpoint.fonts",
            "write it in another way",
            "name a folder with \"Noto Sans\" (Debian fonts-noto-core, Homebrew font-noto-sans) in"
                + " standpoint.fonts");
  }

  @Test
  void aRegisterIsSearchedOnlyForWhatNoNoteHas() {
    assertThat(
            find(
                List.of("北京", "東京"),
                new SourceText("actors.yaml", "- {id: a, name: 北京}\n- {id: b, name: 東京}\n"),
                new SourceText("a.md", "in 北京")))
        .containsExactly(
            "a.md:1:4+2 no font of the PDF has \"北京\" (U+5317 U+4EAC); 1 more place has Chinese,"
                + " Japanese or Korean characters, such as \"東京\" at actors.yaml:2:17"
                + CJK);
  }

  @Test
  void aCommentIsNotPrinted() {
    assertThat(find(List.of("北京"), new SourceText("a.md", "<!-- 北京 -->\n北京\n")))
        .containsExactly("a.md:2:1+2 no font of the PDF has \"北京\" (U+5317 U+4EAC)" + CJK);
  }

  @Test
  void aLongRunIsShortened() {
    assertThat(find(List.of("文".repeat(20)), new SourceText("a.md", "文".repeat(20))))
        .containsExactly(
            "a.md:1:1+20 no font of the PDF has \"文文文文文文文文...\""
                + " (U+6587 U+6587 U+6587 U+6587 U+6587 U+6587 U+6587 U+6587 ...)"
                + CJK);
  }

  @Test
  void anInvisibleCharacterDoesNotEndARun() {
    assertThat(find(List.of("👩👧"), new SourceText("a.md", "👩\u200D👧\u200D here")))
        .singleElement()
        .asString()
        .startsWith("a.md:1:1+3 no font of the PDF has \"👩👧\" (U+1F469 U+1F467)");
  }

  @Test
  void aWordThatATemplateSplitsIsFoundAllTheSame() {
    assertThat(find(List.of("北", "京"), new SourceText("a.md", "in 北京")))
        .containsExactly("a.md:1:4+2 no font of the PDF has \"北京\" (U+5317 U+4EAC)" + CJK);
  }

  @Test
  void aCharacterInNoSourceIsReportedForThePack() {
    assertThat(find(List.of("北", "京"), new SourceText("a.md", "&#x5317; 京")))
        .containsExactly(
            "a.md:1:10+1 no font of the PDF has \"京\" (U+4EAC); 1 more place has Chinese, Japanese"
                + " or Korean characters, such as \"北\" at pack.md:1:1"
                + CJK);
  }

  @Test
  void aLetterThatIsNotJoinedIsReportedAtItsPlace() {
    SourceText source = new SourceText("a.md", "in \u069A\u0627\u0631\n");

    assertThat(
            UnprintableText.findUnjoined(List.of(0x069A), Set.of("\u069A"), List.of(source), PACK))
        .extracting(Diagnostic::line)
        .containsExactly(
            "a.md:1:4: warning: \"\u069A\" (U+069A) is not joined to its word in the PDF"
                + " [unjoined-letter]");
  }

  /** A million characters in a hundred thousand runs: what is quadratic would take minutes. */
  @Test
  void manyCharactersTakeTimeInProportion() {
    String han =
        IntStream.range(0x4E00, 0x9FA5)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    String text = (han + "\n" + han.replace(" ", "") + "\n").repeat(20);
    List<Integer> points = text.codePoints().filter(c -> c > ' ').distinct().boxed().toList();

    assertThat(
            UnprintableText.find(
                points,
                Set.of(),
                List.of(new SourceText("a.md", text), new SourceText("b.yaml", text)),
                PACK))
        .hasSize(1);
  }

  @Test
  void nothingIsReportedIfNothingIsMissing() {
    assertThat(find(List.of(), new SourceText("a.md", "北京"))).isEmpty();
  }

  private static List<String> find(List<String> printed, SourceText... sources) {
    List<Integer> points = String.join("", printed).codePoints().distinct().boxed().toList();
    return UnprintableText.find(points, new LinkedHashSet<>(printed), List.of(sources), PACK)
        .stream()
        .map(UnprintableTextTest::line)
        .toList();
  }

  private static String line(Diagnostic found) {
    return found.at() + "+" + found.at().length() + " " + found.advice();
  }
}
