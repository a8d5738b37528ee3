package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits that the plugin's guide names are those of the code. */
class SecurityLimitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bytes of a note | read.files.ContentFolderReader.LARGEST_NOTE
          bytes of a register | read.files.ContentFolderReader.LARGEST_REGISTER
          notes | read.files.ContentFolderReader.MOST_NOTES
          bytes of a picture | read.files.PackImages.LARGEST
          bytes of all pictures of a pack | read.files.PackImages.MOST
          pixels of a side of a picture | read.image.PictureReader.LONGEST_SIDE
          bytes of the pixels of a picture | read.image.PictureReader.MOST_BYTES
          scans of a JPEG | read.image.RasterFile.MOST_SCANS
          parts of a PNG | read.image.PngChunks.MOST_CHUNKS
          elements within each other in an SVG | read.image.SvgSanitizer.DEEPEST
          steps to draw an SVG | read.image.SvgCost.MOST_STEPS
          surfaces of an SVG | read.image.SvgCost.MOST_SURFACES
          blocks within each other in a note | read.note.NoteLimits.MOST_NESTED
          characters of a paragraph | read.note.NoteLimits.LONGEST_PARAGRAPH
          columns of a table in a note | read.note.NoteLimits.MOST_COLUMNS
          attributes of a mark | read.mark.MarkAttributesReader.MOST_ATTRIBUTES
          views of a pack | read.mark.ViewReader.MOST
          values within each other in YAML | read.yaml.YamlReader.DEEPEST
          values within each other in JSON | read.json.JsonReader.DEEPEST
          braces within each other in BibTeX | read.bibtex.BibtexScanner.DEEPEST
          characters of a value in BibTeX | read.bibtex.BibtexReader.LONGEST_VALUE
          """)
  void aLimitOfTheGuideIsThatOfTheCode(String what, String constant)
      throws ReflectiveOperationException, IOException {
    int dot = constant.lastIndexOf('.');
    Field field =
        Class.forName("dev.standpoint." + constant.substring(0, dot))
            .getDeclaredField(constant.substring(dot + 1));
    field.setAccessible(true);

    String figure = String.format(Locale.ROOT, "%,d", ((Number) field.get(null)).longValue());

    assertThat(Files.readString(Path.of("..", "maven-plugin", "README.md")))
        .contains("| " + what + " | " + figure + " |");
  }
}
