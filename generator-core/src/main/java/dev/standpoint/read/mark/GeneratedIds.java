package dev.standpoint.read.mark;

import dev.standpoint.model.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids of marks that their author did not name: the first eight base32 digits (RFC 4648, lower case)
 * of a SHA-256 over what the record says, so that editing words or moving lines keeps them.
 */
public final class GeneratedIds {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int DIGITS = 8;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The id for a base that {@link #base} made: itself, or {@code -2} and so on for a twin. */
  public String next(String base) {
    int count = seen.merge(base, 1, Integer::sum);
    return count == 1 ? base : base + "-" + count;
  }

  static String base(String... parts) {
    byte[] digest = new Sha256().add(String.join("\n", parts)).bytes();
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = (bits << 8) | (digest[i] & 0xff);
    }
    StringBuilder id = new StringBuilder();
    for (int digit = DIGITS - 1; digit >= 0; digit--) {
      id.append(BASE32.charAt((int) ((bits >> (digit * 5)) & 31)));
    }
    return id.toString();
  }
}
