package dev.standpoint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that can be read in the files of an output, to search for what must not be there. */
final class PublishedText {

  private PublishedText() {}

  /** The files of a folder, by path, each as text in which hidden and packed parts are visible. */
  static Map<String, String> of(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = output.relativize(file).toString().replace('\\', '/');
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String utf8 = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        files.put(path, path.endsWith(".pdf") ? bytes + unpacked(file) : utf8 + bytes);
      }
    }
    return files;
  }

  /** The words on the pages of a PDF, and every string, name and stream in it, unpacked. */
  private static String unpacked(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      StringBuilder text = new StringBuilder(new PDFTextStripper().getText(pdf));
      for (var key : pdf.getDocument().getXrefTable().keySet()) {
        COSObject object = pdf.getDocument().getObjectFromPool(key);
        append(object.getObject(), text);
      }
      return text.toString().replaceAll("\\s+", " ");
    }
  }

  /** Indirect objects are visited on their own, so that cycles end. */
  private static void append(COSBase part, StringBuilder text) throws IOException {
    if (part instanceof COSString string) {
      text.append(string.getString()).append('\n');
    } else if (part instanceof COSName name) {
      text.append(name.getName()).append('\n');
    } else if (part instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        append(array.get(i), text);
      }
    } else if (part instanceof COSDictionary dictionary) {
      for (COSName key : dictionary.keySet()) {
        append(key, text);
        append(dictionary.getItem(key), text);
      }
      if (part instanceof COSStream stream) {
        try (var in = stream.createInputStream()) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
      }
    }
  }

  /** A picture whose metadata has a word. */
  static byte[] png(int width, String word) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", plain);
    byte[] bytes = plain.toByteArray();
    byte[] chunk = ("tEXtComment\0" + word).getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(chunk);
    int end = bytes.length - 12; // before the last chunk
    ByteArrayOutputStream labelled = new ByteArrayOutputStream();
    labelled.write(bytes, 0, end);
    writeInt(chunk.length - 4, labelled);
    labelled.writeBytes(chunk);
    writeInt((int) sum.getValue(), labelled);
    labelled.write(bytes, end, 12);
    return labelled.toByteArray();
  }

  private static void writeInt(int value, ByteArrayOutputStream out) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }
}
