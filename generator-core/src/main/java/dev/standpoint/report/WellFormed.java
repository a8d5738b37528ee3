package dev.standpoint.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** Text as well-formed UTF-8. */
final class WellFormed {

  private static final byte[] REPLACEMENT = "\ufffd".getBytes(UTF_8);

  private WellFormed() {}

  /** Replaces unpaired surrogates, which escapes in YAML can produce, by U+FFFD. */
  static byte[] utf8(String text) {
    try {
      ByteBuffer bytes =
          UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .replaceWith(REPLACEMENT)
              .encode(CharBuffer.wrap(text));
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return copy;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("malformed characters are replaced", e);
    }
  }
}
