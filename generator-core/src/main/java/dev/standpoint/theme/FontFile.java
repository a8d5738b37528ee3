package dev.standpoint.theme;

import java.io.IOException;

/** A font file of a project's theme or of a folder of fonts. Thread-safe. */
public interface FontFile {

  /** The path shown in messages: within the project or, for other folders, within the folder. */
  String path();

  /** The number of bytes. */
  long length() throws IOException;

  /** A part of the file, so that a large file need not be read for its tables. */
  byte[] part(long offset, int length) throws IOException;

  /** All bytes. They are shared: do not write to them. */
  byte[] bytes() throws IOException;
}
