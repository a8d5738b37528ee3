package dev.standpoint.theme;

import java.io.EOFException;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A font file that is read only if a text needs it. */
final class FolderFont implements FontFile {

  private final Path file;
  private final String path;

  /** Fonts of East Asia have 20 MB, and several threads use the same ones. */
  private SoftReference<byte @Nullable []> bytes = new SoftReference<>(null);

  FolderFont(Path file, String path) {
    this.file = file;
    this.path = path;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public long length() throws IOException {
    return Files.size(file);
  }

  @Override
  public byte[] part(long offset, int length) throws IOException {
    try (SeekableByteChannel channel = FileChannel.open(file)) {
      if (offset < 0 || length < 0 || offset + length > channel.size()) {
        throw new EOFException(path);
      }
      ByteBuffer part = ByteBuffer.allocate(length);
      channel.position(offset);
      while (part.hasRemaining()) {
        if (channel.read(part) < 0) {
          throw new EOFException(path);
        }
      }
      return part.array();
    }
  }

  @Override
  public synchronized byte[] bytes() throws IOException {
    byte[] known = bytes.get();
    if (known == null) {
      known = Files.readAllBytes(file);
      bytes = new SoftReference<>(known);
    }
    return known;
  }
}
