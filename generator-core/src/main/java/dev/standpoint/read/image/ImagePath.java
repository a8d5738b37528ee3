package dev.standpoint.read.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The address of an image as a path within the pack, with {@code /} between names. If the address
 * leads out of the pack, {@code fault} says so as the end of a sentence and {@code advice} names
 * the fix.
 */
public record ImagePath(String path, String folder, String fault, String advice) {

  /** A scheme as in RFC 3986, section 3.1. A Windows drive looks like one, and is refused too. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** Browsers remove these before they look for a scheme, so a check must too. */
  private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]");

  private static final String IN_FOLDER = "save the image in the pack's folder";

  /** {@code written} may have percent escapes; {@code note} is the note's path within the pack. */
  public static ImagePath of(String written, String note) {
    String folder = note.substring(0, note.lastIndexOf('/') + 1);
    String decoded = decoded(written.strip());
    String bare = IGNORED.matcher(decoded).replaceAll("").replace('\\', '/');
    if (SCHEME.matcher(bare).matches() || bare.startsWith("//")) {
      return faulty("is an address outside the pack", IN_FOLDER);
    }
    if (bare.startsWith("/")) {
      return faulty("is an absolute path", "write a path that starts in the note's folder");
    }
    if (decoded.indexOf('\\') >= 0) {
      return faulty("has a backslash", "write / between folders");
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder + decoded).split("/", -1)) {
      // Checked at every step: a path that leaves the folder and returns names it, which may
      // change.
      if (name.equals("..") && names.pollLast() == null) {
        return faulty("leads out of the pack's folder", IN_FOLDER);
      } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.addLast(name);
      }
    }
    return new ImagePath(String.join("/", names), folder, "", "");
  }

  /** The path of an image that cannot be shown, which is reported as {@code fault}. */
  private static ImagePath faulty(String fault, String advice) {
    return new ImagePath("", "", fault, advice);
  }

  /** Whether a file or folder name starts with {@code .} or {@code _}, so is never published. */
  public boolean isHidden() {
    return ("/" + path).contains("/.") || ("/" + path).contains("/_");
  }

  /** The path from the note's folder to {@code other}, another path within the pack. */
  public String from(String other) {
    List<String> here = new ArrayList<>(List.of(folder.split("/", -1)));
    here.removeIf(String::isEmpty);
    String rest = other;
    while (!here.isEmpty() && rest.startsWith(here.get(0) + "/")) {
      rest = rest.substring(here.remove(0).length() + 1);
    }
    return "../".repeat(here.size()) + rest;
  }

  /** Replaces each {@code %} with two hexadecimal digits by its byte, in UTF-8. */
  private static String decoded(String written) {
    if (written.indexOf('%') < 0) {
      return written;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] all = written.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < all.length; i++) {
      int high = all[i] == '%' && i + 2 < all.length ? Character.digit(all[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(all[i + 2], 16);
      bytes.write(low < 0 ? all[i] : high * 16 + low);
      i += low < 0 ? 0 : 2;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
