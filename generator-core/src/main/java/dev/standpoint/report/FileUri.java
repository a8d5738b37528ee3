package dev.standpoint.report;

import java.util.regex.Pattern;

/** The path of a file as a URI reference (RFC 3986, RFC 8089). */
final class FileUri {

  private static final String UNRESERVED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  private static final String HEX = "0123456789ABCDEF";

  /** An absolute path of Windows. */
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private FileUri() {}

  /**
   * A relative path stays relative; an absolute one gets {@code file:}. Separators are {@code /}.
   */
  static String of(String path) {
    if (DRIVE.matcher(path).matches()) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

  /** Percent-encodes every byte that RFC 3986 does not call unreserved, except the slash. */
  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : WellFormed.utf8(path)) {
      char c = (char) (octet & 0xff);
      if (UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return uri.toString();
  }
}
