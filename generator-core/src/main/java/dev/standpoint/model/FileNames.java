package dev.standpoint.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that every file system takes, for files that are named after something in a pack. */
public final class FileNames {

  /** The file that marks a folder as written by Standpoint. */
  public static final String MANIFEST = ".standpoint";

  /** Names of devices in Windows, which are reserved with any extension and in any case. */
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** In bytes. Systems take 255; the rest is for endings and for the signs of hidden folders. */
  private static final int LONGEST = 200;

  /** How much of a longer name is kept, which is in ASCII. */
  private static final int KEPT = 60;

  private static final int HASH_DIGITS = 8;

  private FileNames() {}

  /** Whether Windows has no file of this name. */
  public static boolean isReserved(String name) {
    return RESERVED.matcher(name).matches();
  }

  /** Whether there is room for the name and for an ending. */
  public static boolean isTooLong(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length > LONGEST;
  }

  /**
   * The same name if files can have it. A reserved one gets {@code ending}; one that is too long is
   * cut, with a hash of {@code origin} that keeps it different from others.
   */
  public static String safe(String name, String ending, String origin) {
    if (isTooLong(name)) {
      return name.substring(0, KEPT) + "-" + new Sha256().add(origin).hex(HASH_DIGITS);
    }
    return isReserved(name) ? name + ending : name;
  }

  /** The form with accents as part of their letters, as most people type it (Unicode's NFC). */
  public static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** The form in which macOS and Windows compare names: composed and without case. */
  public static String folded(String name) {
    // To capitals first, since some small letters share one, such as the two forms of sigma.
    String capitals = composed(name).toUpperCase(Locale.ROOT);
    return composed(capitals.toLowerCase(Locale.ROOT));
  }
}
