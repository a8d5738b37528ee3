package dev.standpoint.read.files;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads text files in UTF-8, without a byte order mark. */
final class TextFileReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFileReader() {}

  /**
   * The text of a file that diagnostics call {@code shown}; empty if it has more than {@code
   * largest} bytes, is not in UTF-8 or cannot be read, which is reported.
   */
  static Optional<SourceText> read(
      Path file, String shown, long largest, DiagnosticCollector findings) {
    try {
      long size = Files.size(file);
      if (size > largest) {
        findings.add(
            DiagnosticCode.LIMIT_EXCEEDED,
            Span.startOf(shown),
            "this file has " + size + " bytes - at most " + largest + " are allowed");
        return Optional.empty();
      }
      // A new decoder reports bytes that are not UTF-8; a String constructor would replace them.
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file, size))).toString();
      boolean marked = text.startsWith(BYTE_ORDER_MARK);
      return Optional.of(new SourceText(shown, marked ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      return unreadable(shown, "this file is not in UTF-8", "save it as UTF-8", findings);
    } catch (IOException e) {
      String hint = "allow the user of the build to read it";
      return unreadable(shown, "this file cannot be read", hint, findings);
    }
  }

  private static Optional<SourceText> unreadable(
      String shown, String message, String hint, DiagnosticCollector findings) {
    findings.add(DiagnosticCode.UNREADABLE_FILE, Span.startOf(shown), message, hint);
    return Optional.empty();
  }

  /** No more than the size that was checked, even if the file grows or becomes a link. */
  private static byte[] bytes(Path file, long size) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes((int) size);
    }
  }
}
