package dev.standpoint.read.image;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Sha256;
import dev.standpoint.model.note.Picture;
import dev.standpoint.model.register.IdSyntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Recognises pictures by their bytes, never by their names, and reads their size. */
public final class PictureReader {

  /**
   * A picture with the names of its unsafe parts, which are left out; or no picture, with the code
   * and message of an error.
   */
  public record Result(
      @Nullable Picture picture, List<String> leftOut, DiagnosticCode code, String message) {

    public static Result error(DiagnosticCode code, String message) {
      return new Result(null, List.of(), code, message);
    }
  }

  /** In pixels of the file, which are CSS pixels when the picture is shown unscaled. */
  record Size(int width, int height) {}

  /** In pixels. A small file can claim any size, and a browser or printer must hold all of them. */
  private static final int LONGEST_SIDE = 20_000;

  private static final int MOST_PIXELS = 50_000_000;

  /** Pixels a side when decoding: enough to notice a broken file, few enough for any machine. */
  private static final int SAMPLE_SIDE = 1_000;

  /** Bytes of the signature; then of the length, name and checksum of a chunk (PNG, section 5). */
  private static final int PNG_START = 8;

  private static final int PNG_CHUNK = 12;

  /** The name of the last chunk, IEND, as a number. */
  private static final int PNG_END = 0x49454e44;

  /** Enough that two pictures of a pack do not get the same name by chance. */
  private static final int HASH_DIGITS = 8;

  private static final Pattern NAME =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg)", Pattern.DOTALL);

  private PictureReader() {}

  /** Whether a file name ends like that of a picture. */
  public static boolean isNamedLikeOne(String path) {
    return NAME.matcher(path).matches();
  }

  /** Reads a file's bytes; {@code path} only gives the picture its name. */
  public static Result read(String path, byte[] bytes) {
    Optional<Picture.Format> format = format(bytes);
    if (format.isEmpty()) {
      return bad("this file is not a picture - expected PNG, JPEG, GIF, WebP or SVG");
    }
    return switch (format.get()) {
      case SVG -> svg(path, bytes);
      case WEBP ->
          WebPHeader.size(bytes)
              .map(size -> sized(path, Picture.Format.WEBP, bytes, size))
              .orElseGet(() -> broken(Picture.Format.WEBP));
      case PNG ->
          isCompletePng(bytes)
              ? raster(path, Picture.Format.PNG, bytes)
              : broken(Picture.Format.PNG);
      case JPEG, GIF -> raster(path, format.get(), bytes);
    };
  }

  /** By the first bytes, which each format fixes (magic numbers). */
  private static Optional<Picture.Format> format(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(Picture.Format.PNG);
    } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(Picture.Format.JPEG);
    } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return Optional.of(Picture.Format.GIF);
    } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of(Picture.Format.WEBP);
    }
    return SvgSanitizer.looksLikeOne(bytes) ? Optional.of(Picture.Format.SVG) : Optional.empty();
  }

  private static Result svg(String path, byte[] bytes) {
    SvgSanitizer.Result svg = SvgSanitizer.read(bytes);
    if (!svg.error().isEmpty()) {
      return bad(svg.error());
    }
    Picture picture =
        new Picture(
            name(path, Picture.Format.SVG, svg.bytes()),
            Picture.Format.SVG,
            svg.size().width(),
            svg.size().height(),
            svg.bytes());
    return new Result(picture, svg.leftOut(), DiagnosticCode.BAD_IMAGE, "");
  }

  /** The picture, unless it has too many pixels. */
  private static Result sized(String path, Picture.Format format, byte[] bytes, Size size) {
    if (isTooLarge(size)) {
      return Result.error(
          DiagnosticCode.LIMIT_EXCEEDED,
          "this picture has "
              + (size.width() + " x " + size.height())
              + " pixels - at most "
              + (LONGEST_SIDE + " on a side and " + MOST_PIXELS + " in all are allowed"));
    }
    Picture picture =
        new Picture(name(path, format, bytes), format, size.width(), size.height(), bytes);
    return new Result(picture, List.of(), DiagnosticCode.BAD_IMAGE, "");
  }

  private static boolean isTooLarge(Size size) {
    return Math.max(size.width(), size.height()) > LONGEST_SIDE
        || (long) size.width() * size.height() > MOST_PIXELS;
  }

  /** Reads a picture that the JDK can decode, to be sure that browsers and printers can as well. */
  private static Result raster(String path, Picture.Format format, byte[] bytes) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      Size size = new Size(reader.getWidth(0), reader.getHeight(0));
      if (!isTooLarge(size)) {
        decode(reader, size);
      }
      return sized(path, format, bytes, size);
    } catch (IOException | RuntimeException e) { // the JDK's readers throw either at bad bytes
      return broken(format);
    } finally {
      reader.dispose();
    }
  }

  /** Whether the last chunk is there: the JDK accepts a PNG that stops in the middle. */
  private static boolean isCompletePng(byte[] bytes) {
    ByteBuffer chunks = ByteBuffer.wrap(bytes).position(PNG_START);
    while (chunks.remaining() >= PNG_CHUNK) {
      int length = chunks.getInt();
      int name = chunks.getInt();
      if (length < 0 || length > chunks.remaining() - Integer.BYTES) {
        return false;
      } else if (name == PNG_END) {
        return true;
      }
      chunks.position(chunks.position() + length + Integer.BYTES);
    }
    return false;
  }

  /**
   * Decodes every {@code step}th pixel and drops the result. It throws an exception if the data is
   * broken.
   */
  private static void decode(ImageReader reader, Size size) throws IOException {
    int step = Math.max(1, Math.max(size.width(), size.height()) / SAMPLE_SIDE);
    ImageReadParam sample = reader.getDefaultReadParam();
    sample.setSourceSubsampling(step, step, 0, 0);
    try {
      reader.read(0, sample);
    } catch (IIOException e) {
      if (!reader.canReadRaster()) {
        throw e;
      }
      // CMYK, which the JDK reads only as numbers without colours.
      reader.readRaster(0, sample);
    }
  }

  private static Result broken(Picture.Format format) {
    return bad("this " + format + " file is broken - save it again");
  }

  private static Result bad(String message) {
    return Result.error(DiagnosticCode.BAD_IMAGE, message);
  }

  /** The file's name in ASCII, with a hash so that a changed picture has another address. */
  private static String name(String path, Picture.Format format, byte[] bytes) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String words = IdSyntax.ascii(dot < 0 ? file : file.substring(0, dot));
    String hash = new Sha256().add(bytes).hex(HASH_DIGITS);
    String name = (words.isEmpty() ? "" : words + "-") + hash;
    return (name + "." + format.extension()).toLowerCase(Locale.ROOT);
  }
}
