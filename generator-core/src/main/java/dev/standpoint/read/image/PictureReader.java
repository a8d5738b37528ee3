package dev.standpoint.read.image;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.FileNames;
import dev.standpoint.model.Sha256;
import dev.standpoint.model.note.Picture;
import dev.standpoint.model.register.IdSyntax;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** In bytes of decoded pixels: 32 million pixels of four bytes. */
  private static final long MOST_BYTES = 128L << 20;

  /** Bytes of a pixel with transparency, which WebP may have. */
  private static final int RGBA = 4;

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
      case WEBP -> webP(path, bytes);
      case PNG, JPEG, GIF -> raster(path, format.get(), bytes);
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

  private static Result webP(String path, byte[] bytes) {
    Optional<Size> size = WebPHeader.size(bytes);
    Optional<byte[]> bare = size.flatMap(any -> WebPChunks.withoutMetadata(bytes));
    return bare.isEmpty()
        ? broken(Picture.Format.WEBP)
        : tooLarge(size.get(), RGBA)
            .orElseGet(() -> picture(path, Picture.Format.WEBP, bare.get(), size.get()));
  }

  /** Reads a picture that the JDK can decode, to be sure that browsers and printers can as well. */
  private static Result raster(String path, Picture.Format format, byte[] bytes) {
    try {
      Optional<RasterFile> file = RasterFile.read(format, bytes);
      if (file.isEmpty()) {
        return broken(format);
      }
      RasterFile raster = file.get();
      Size size = raster.size();
      Optional<Result> tooLarge = tooLarge(size, raster.pixelBytes());
      if (tooLarge.isPresent()) {
        return tooLarge.get();
      }
      Optional<String> tooSlow = raster.tooManyScans();
      if (tooSlow.isPresent()) {
        return Result.error(DiagnosticCode.LIMIT_EXCEEDED, tooSlow.get());
      }
      RasterFile upright = raster.checked().upright();
      return picture(path, format, upright.bytes(), upright.size());
    } catch (IOException | RuntimeException e) { // the JDK's readers throw either at bad bytes
      return broken(format);
    }
  }

  private static Result picture(String path, Picture.Format format, byte[] bytes, Size size) {
    Picture picture =
        new Picture(name(path, format, bytes), format, size.width(), size.height(), bytes);
    return new Result(picture, List.of(), DiagnosticCode.BAD_IMAGE, "");
  }

  /** An error if decoding the picture would take too much memory. */
  private static Optional<Result> tooLarge(Size size, int pixelBytes) {
    String found = "this picture has " + size.width() + " x " + size.height() + " pixels";
    if (Math.max(size.width(), size.height()) > LONGEST_SIDE) {
      return exceeded(found + " - at most " + LONGEST_SIDE + " on a side are allowed");
    }
    long bytes = (long) size.width() * size.height() * pixelBytes;
    return bytes > MOST_BYTES
        ? exceeded(
            found + " of " + pixelBytes + " bytes - at most " + MOST_BYTES + " bytes are allowed")
        : Optional.empty();
  }

  private static Optional<Result> exceeded(String message) {
    return Optional.of(Result.error(DiagnosticCode.LIMIT_EXCEEDED, message));
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
    String ascii = IdSyntax.ascii(dot < 0 ? file : file.substring(0, dot));
    String words = FileNames.isTooLong(ascii) ? FileNames.safe(ascii, "", file) : ascii;
    String hash = new Sha256().add(bytes).hex(HASH_DIGITS);
    String name = (words.isEmpty() ? "" : words + "-") + hash;
    return (name + "." + format.extension()).toLowerCase(Locale.ROOT);
  }
}
