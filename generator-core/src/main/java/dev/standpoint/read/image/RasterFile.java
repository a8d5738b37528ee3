package dev.standpoint.read.image;

import dev.standpoint.model.note.Picture;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture file that the JDK can decode, without its metadata.
 *
 * @param size in pixels, as stored
 * @param pixelBytes the bytes of a decoded pixel
 * @param orientation how to turn it, 1 to 8 as Exif has it; 1 is upright
 * @param scans how often a decoder passes over it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record RasterFile(
    Picture.Format format,
    byte[] bytes,
    PictureReader.Size size,
    int pixelBytes,
    int orientation,
    int scans) {

  /** Progressive files have about ten. Each passes over all pixels, however few bytes it has. */
  private static final int MOST_SCANS = 24;

  /** Bytes of a pixel of a JPEG, which goes into a PDF as it is. */
  private static final int RGB = 3;

  /** Pixels a side when decoding: enough to notice a broken file, few enough for any machine. */
  private static final int SAMPLE_SIDE = 1_000;

  /** Of a turned picture, from 0 to 1: the loss is not visible. */
  private static final float QUALITY = 0.92f;

  /** The file without metadata; empty if it is broken. */
  static Optional<RasterFile> read(Picture.Format format, byte[] bytes) throws IOException {
    return switch (format) {
      case PNG -> {
        Optional<PngChunks> png = PngChunks.read(bytes);
        yield png.isEmpty()
            ? Optional.empty()
            : Optional.of(of(format, png.get().bytes(), png.get().pixelBytes(), 1, 1));
      }
      case JPEG -> {
        Optional<JpegSegments> jpeg = JpegSegments.read(bytes);
        yield jpeg.isEmpty()
            ? Optional.empty()
            : Optional.of(
                of(format, jpeg.get().bytes(), RGB, jpeg.get().orientation(), jpeg.get().scans()));
      }
      case GIF -> {
        Optional<byte[]> gif = GifBlocks.withoutMetadata(bytes);
        yield gif.isEmpty()
            ? Optional.empty()
            : Optional.of(of(format, gif.get(), Integer.BYTES, 1, 1));
      }
      default -> throw new IllegalArgumentException("the JDK cannot decode " + format);
    };
  }

  private static RasterFile of(
      Picture.Format format, byte[] bytes, int pixelBytes, int orientation, int scans)
      throws IOException {
    PictureReader.Size size =
        decode(
            format,
            bytes,
            reader -> new PictureReader.Size(reader.getWidth(0), reader.getHeight(0)));
    return new RasterFile(format, bytes, size, pixelBytes, orientation, scans);
  }

  /** An error message if decoding would take too long. */
  Optional<String> tooManyScans() {
    return scans <= MOST_SCANS
        ? Optional.empty()
        : Optional.of(
            "this JPEG has "
                + scans
                + " scans - at most "
                + MOST_SCANS
                + " are allowed; save it again");
  }

  /**
   * The same file, of which every {@code step}th pixel was decoded.
   *
   * @throws IOException or a RuntimeException if the data is broken
   */
  RasterFile checked() throws IOException {
    int step = Math.max(1, Math.max(size.width(), size.height()) / SAMPLE_SIDE);
    decode(
        format,
        bytes,
        reader -> {
          ImageReadParam sample = reader.getDefaultReadParam();
          sample.setSourceSubsampling(step, step, 0, 0);
          return readPixels(reader, sample);
        });
    return this;
  }

  /** The pixels, or for CMYK, which the JDK reads only as numbers without colours, nothing. */
  private static Optional<BufferedImage> readPixels(ImageReader reader, ImageReadParam param)
      throws IOException {
    try {
      return Optional.of(reader.read(0, param));
    } catch (IIOException e) {
      if (!reader.canReadRaster()) {
        throw e;
      }
      reader.readRaster(0, param);
      return Optional.empty();
    }
  }

  /** The picture turned as its Exif data asks, because that data is left out. */
  RasterFile upright() throws IOException {
    if (orientation == 1) {
      return this;
    }
    Optional<BufferedImage> stored =
        decode(format, bytes, reader -> readPixels(reader, reader.getDefaultReadParam()));
    if (stored.isEmpty()) {
      throw new IIOException("a CMYK picture cannot be turned");
    }
    BufferedImage turned = turned(stored.get());
    PictureReader.Size upright = new PictureReader.Size(turned.getWidth(), turned.getHeight());
    return new RasterFile(format, jpeg(turned), upright, pixelBytes, 1, 1);
  }

  /** Orientations from 5 on exchange width and height. */
  private BufferedImage turned(BufferedImage stored) {
    int width = stored.getWidth();
    int height = stored.getHeight();
    boolean onItsSide = orientation >= 5;
    BufferedImage turned =
        new BufferedImage(
            onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(stored, toUpright(width, height), null);
    graphics.dispose();
    return turned;
  }

  /** From stored to upright coordinates: a turn, a reflection or both. */
  private AffineTransform toUpright(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private interface Use<T> {
    T of(ImageReader reader) throws IOException;
  }

  private static <T> T decode(Picture.Format format, byte[] bytes, Use<T> use) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      return use.of(reader);
    } finally {
      reader.dispose();
    }
  }
}
