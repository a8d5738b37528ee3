package dev.standpoint.report;

import java.util.regex.Pattern;

/** A file's path as a URI reference. */
final class FileUri {

  private static final String UNRESERVED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  private static final String HEX = "0123456789ABCDEF";
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private FileUri() {}

  /** Relative where the path is, else of the scheme {@code file}; the path has {@code /} only. */
  static String of(String path) {
    if (DRIVE.matcher(path).matches()) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

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
