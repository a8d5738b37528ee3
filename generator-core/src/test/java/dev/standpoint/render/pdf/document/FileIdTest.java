package dev.standpoint.render.pdf.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileIdTest {

  private static final byte[] ONE = "one".getBytes(UTF_8);
  private static final byte[] TWO = "two".getBytes(UTF_8);

  @Test
  void itHas32HexadecimalDigits() {
    assertThat(id(Map.of(), Map.of(), List.of())).matches("[0-9a-f]{32}");
  }

  @Test
  void theStyleOfPrintCountsButThatOfScreensDoesNot() {
    String plain = id(Map.of(), Map.of(), List.of());

    assertThat(id(Map.of("print/print.css", ONE), Map.of(), List.of())).isNotEqualTo(plain);
    assertThat(id(Map.of("assets/screen.css", ONE), Map.of(), List.of())).isEqualTo(plain);
  }

  @Test
  void theOrderOfPicturesDoesNotCount() {
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    pictures.put("b.png", TWO);
    pictures.put("a.png", ONE);
    Map<String, byte[]> sorted = new LinkedHashMap<>();
    sorted.put("a.png", ONE);
    sorted.put("b.png", TWO);

    assertThat(id(Map.of(), pictures, List.of())).isEqualTo(id(Map.of(), sorted, List.of()));
    assertThat(id(Map.of(), Map.of("a.png", ONE), List.of()))
        .isNotEqualTo(id(Map.of(), Map.of("a.png", TWO), List.of()));
  }

  @Test
  void theBytesOfAttachmentsCount() {
    assertThat(id(Map.of(), Map.of(), List.of(attachment(ONE))))
        .isNotEqualTo(id(Map.of(), Map.of(), List.of(attachment(TWO))));
  }

  private static Attachment attachment(byte[] bytes) {
    return new Attachment("pack.json", bytes, Attachment.Relationship.DATA);
  }

  private static String id(
      Map<String, byte[]> theme, Map<String, byte[]> pictures, List<Attachment> attachments) {
    PrintDocument document = PrintDocument.parse("<html><body><p>one</p></body></html>");
    return new FileId(document, new Theme(theme), pictures, attachments, List.of()).get();
  }
}
