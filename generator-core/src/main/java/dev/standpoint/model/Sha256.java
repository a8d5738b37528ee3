package dev.standpoint.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest (FIPS 180-4), from which ids and file names are made that change only with the
 * content. Parts are hashed one after the other, without a sign between them. Use an instance once.
 */
public final class Sha256 {

  private final MessageDigest digest;

  public Sha256() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds bytes. Add a separator where parts could run into each other. */
  public Sha256 add(byte[] part) {
    digest.update(part);
    return this;
  }

  /** Adds the text in UTF-8. */
  public Sha256 add(String part) {
    return add(part.getBytes(UTF_8));
  }

  /** The 32 bytes of the digest. */
  public byte[] bytes() {
    return digest.digest();
  }

  /** The first hexadecimal digits of the digest, at most 64, in lower case. */
  public String hex(int digits) {
    return HexFormat.of().formatHex(bytes()).substring(0, digits);
  }
}
