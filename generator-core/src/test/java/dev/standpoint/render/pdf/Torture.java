package dev.standpoint.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A document with all kinds of content, much of it wrong, and pictures of all formats. */
final class Torture {

  private Torture() {}

  /** The document with a table of so many rows, each with a link. */
  static String document(int rows) {
    String table =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                n ->
                    "<tr><th scope='row'><a href='#one'>Row %d</a></th><td>word%d and more</td></tr>"
                        .formatted(n, n))
            .collect(Collectors.joining("\n"));
    return Prints.text("print/torture.xhtml").replace("<!-- rows -->", table);
  }

  static PrintedPdf print(int rows) {
    return Prints.PRINTER.print(
        document(rows), Map.of("print/dot.png", picture(BufferedImage.TYPE_INT_ARGB)), List.of());
  }

  /** Pictures by name, of every format that the JDK can write. */
  static Map<String, byte[]> pictures() {
    Map<String, byte[]> pictures = new HashMap<>();
    Map.of(
            "argb", BufferedImage.TYPE_INT_ARGB,
            "rgb", BufferedImage.TYPE_INT_RGB,
            "grey", BufferedImage.TYPE_BYTE_GRAY,
            "grey16", BufferedImage.TYPE_USHORT_GRAY,
            "palette", BufferedImage.TYPE_BYTE_INDEXED,
            "bits", BufferedImage.TYPE_BYTE_BINARY)
        .forEach((name, type) -> pictures.put("print/" + name + ".png", picture(type)));
    pictures.put("print/rgb.jpg", picture(BufferedImage.TYPE_INT_RGB, "jpg"));
    pictures.put("print/grey.jpg", picture(BufferedImage.TYPE_BYTE_GRAY, "jpg"));
    pictures.put("print/rgb.gif", picture(BufferedImage.TYPE_INT_RGB, "gif"));
    pictures.put("print/clear.gif", picture(BufferedImage.TYPE_INT_ARGB, "gif"));
    return pictures;
  }

  /** A JPEG in CMYK. */
  static byte[] cmyk() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      WritableRaster ink = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 24, 24, 4, null);
      writer.write(null, new IIOImage(ink, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static byte[] picture(int type) {
    return picture(type, "png");
  }

  private static byte[] picture(int type, String format) {
    BufferedImage image = new BufferedImage(24, 24, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(30, 90, 160, 200));
    graphics.fillOval(2, 2, 20, 20);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException("cannot write " + format + " of type " + type);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
