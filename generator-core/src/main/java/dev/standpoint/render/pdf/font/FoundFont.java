package dev.standpoint.render.pdf.font;

import dev.standpoint.theme.FontFile;
import java.util.stream.Collectors;

/**
 * A font in a file, as its tables describe it.
 *
 * @param number its place in a collection, from 0; negative if the file is a single font
 * @param outlines the ending that OpenPDF expects of such a file
 * @param weight from 100 to 900, 400 for regular
 * @param region the place whose forms of Han characters it has, such as {@code jp}; else empty
 */
public record FoundFont(
    FontFile file,
    int number,
    String outlines,
    int weight,
    boolean slanted,
    String region,
    CharacterRanges characters) {

  boolean shows(String text) {
    return text.codePoints().allMatch(characters::contains);
  }

  /** The characters of a text that it has, each once. */
  public String charactersOf(String text) {
    return text.codePoints()
        .filter(characters::contains)
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The name by which OpenPDF chooses how to read the bytes; it is not written anywhere. */
  String engineName() {
    return number < 0 ? "font" + outlines : "font.ttc," + number;
  }
}
