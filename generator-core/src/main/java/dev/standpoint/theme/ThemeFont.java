package dev.standpoint.theme;

import java.io.EOFException;
import java.util.Arrays;

/** A font file that a project's theme brings. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ThemeFont(String path, byte[] bytes) implements FontFile {

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public byte[] part(long offset, int length) throws EOFException {
    if (offset < 0 || length < 0 || offset + length > bytes.length) {
      throw new EOFException(path);
    }
    return Arrays.copyOfRange(bytes, (int) offset, (int) offset + length);
  }
}
