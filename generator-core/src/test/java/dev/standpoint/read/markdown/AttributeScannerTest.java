package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeScannerTest {

  @Test
  void everySortIsReadInTheOrderWritten() {
    AttributeList attributes = AttributeScanner.scan("{key=a .for #id}", 0).orElseThrow();

    assertThat(attributes.items())
        .extracting(AttributeList.Item::sort)
        .containsExactly(AttributeList.Sort.KEY, AttributeList.Sort.CLASS, AttributeList.Sort.ID);
    assertThat(attributes.items())
        .extracting(AttributeList.Item::value)
        .containsExactly("a", "for", "id");
  }

  @Test
  void placesCountFromTheStartOfTheText() {
    AttributeList attributes = AttributeScanner.scan("[a]{ if=\"b c\"} d", 3).orElseThrow();

    assertThat(attributes.start()).isEqualTo(3);
    assertThat(attributes.end()).isEqualTo(14);
    assertThat(attributes.items())
        .containsExactly(new AttributeList.Item(AttributeList.Sort.KEY, "if", "b c", 5, 9, 12));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "{a=b}, b",
        "{a=<30000}, <30000",
        "{a=}, ||",
        "{a=\"\"}, ||",
        "{a=\"b } c\"}, b } c",
        "{a='b \"c\" d'}, b \"c\" d",
        "{a=\"b \\\" c\"}, b \" c",
        "{a=\"b \\n c\"}, b \\n c",
        "{a=b=c}, b=c",
        "{a=b\"c\"}, b\"c\"",
        "{a=b\\}c\\ d}, b}c d",
        "{a=\"b &amp; &#64; c\"}, b & @ c",
        "{a=b&amp;c}, b&amp;c",
        "{a=\"b &none; c\"}, b &none; c",
        "{a=\uD83D\uDE00}, \uD83D\uDE00",
        "{a = b}, b",
        "{a = \"b c\"}, b c",
        "{a = }, ||",
        "{a=\u201Cb c\u201D}, b c",
        "{a=\u201Eb c\u201C}, b c",
        "{a=\u2018b\u2019s c\u2019}, b\u2019s c",
        "{a=\u00ABb c\u00BB}, b c",
        "{\u200Ba=b\u00A0}, b",
        "|{a=b,}|, b",
        "|{a=b,c}|, |b,c|",
        "|{, a=b}|, b"
      })
  void valuesMayBePlainOrQuoted(String text, String value) {
    assertThat(AttributeScanner.scan(text, 0).orElseThrow().items())
        .singleElement()
        .returns(value, AttributeList.Item::value);
  }

  @Test
  void aLineEndInQuotesIsASpace() {
    assertThat(AttributeScanner.scan("{a=\"b\nc\"}", 0).orElseThrow().items().get(0).value())
        .isEqualTo("b c");
  }

  @Test
  void idsAndClassesMayBeWrittenAsKeys() {
    assertThat(AttributeScanner.scan("{id=a class=\"b c\" -}", 0).orElseThrow().items())
        .extracting(item -> item.sort() + " " + item.value())
        .containsExactly("ID a", "CLASS b", "CLASS c", "CLASS unnumbered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{.for, actor=holt, on=crossing}",
        "{.for actor = holt on = crossing}",
        "{.for\u00A0actor=holt\u200Bon=crossing}",
        "{.for actor=\u201Cholt\u201D on=\u201Dcrossing\u201D}",
        "{.for actor=\u201Eholt\u201C, on=crossing ,}"
      })
  void whatPeopleTypeIsReadAsWhatTheyMean(String text) {
    assertThat(AttributeScanner.scan(text, 0).orElseThrow().items())
        .extracting(item -> item.key() + ":" + item.value())
        .containsExactly(":for", "actor:holt", "on:crossing");
  }

  @Test
  void theFirstWrongItemIsTheFault() {
    AttributeScanner scanner = new AttributeScanner("{.a b c=d}");

    assertThat(scanner.scan(0)).isEmpty();
    assertThat(scanner.faultAt()).isEqualTo(4);
  }

  @Test
  void whatOneScanFoundHopelessTheNextDoesNotRead() {
    String text = "{a=b".repeat(100_000) + " c !";
    AttributeScanner scanner = new AttributeScanner(text);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          for (int brace = 0; brace < 400_000; brace += 4) {
            assertThat(scanner.scan(brace)).isEmpty();
          }
        });
  }

  @Test
  void bracesMayBeEmpty() {
    assertThat(AttributeScanner.scan("{ }", 0).orElseThrow().items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{a",
        "{a}",
        "{.}",
        "{#}",
        "{.a",
        "{a=\"b}",
        "{.a.b=c}",
        "{=a}",
        "{1=a}",
        "{a=\"b\"c}",
        "{a=\u201Cb}",
        "{.1a}",
        "{#-a}",
        "{.a!}",
        "{.a {.b}}",
        "{a b = c}",
        "{\0}"
      })
  void otherTextIsNotAttributes(String text) {
    assertThat(AttributeScanner.scan(text, 0)).isEmpty();
  }
}
