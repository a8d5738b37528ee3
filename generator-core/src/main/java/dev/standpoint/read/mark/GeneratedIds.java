package dev.standpoint.read.mark;

import dev.standpoint.model.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids of records whose author gave none: the first eight base32 digits (RFC 4648, lower case) of a
 * SHA-256 over the values of the record. Editing words or moving lines keeps them.
 */
public final class GeneratedIds {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  /** Forty bits: a pack of 10,000 records has a collision once in about 22,000 packs. */
  private static final int DIGITS = 8;

  /** How often each base was used. */
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * The id for a {@link #base}: the base itself, then with {@code -2}, {@code -3} for its twins.
   */
  public String next(String base) {
    int count = seen.merge(base, 1, Integer::sum);
    return count == 1 ? base : base + "-" + count;
  }

  /** The base of an id. The same parts always give the same base. */
  static String base(String... parts) {
    byte[] digest = new Sha256().add(String.join("\n", parts)).bytes();
    long bits = 0;
    // Five bytes are eight digits of five bits each.
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
