package com.owode.orders.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of a value's canonical form: two values with the same hash are the same value.
 *
 * @param algorithm the algorithm, always {@code sha-256}
 * @param hex the hash, 64 lower-case hexadecimal digits
 */
public record ContentHash(String algorithm, String hex) {

  /** The only algorithm: SHA-256 over the UTF-8 bytes of the canonical form. */
  public static final String SHA_256 = "sha-256";

  private static final int DIGITS = 64;

  /**
   * Checks algorithm and digits.
   *
   * @param algorithm the algorithm
   * @param hex the hash
   * @throws IllegalArgumentException if the algorithm is not {@code sha-256} or the hash not 64
   *     lower-case hexadecimal digits
   */
  public ContentHash {
    if (!SHA_256.equals(algorithm)) {
      throw new IllegalArgumentException(
          "hash algorithm \"" + algorithm + "\" is unknown; it must be " + SHA_256);
    }
    if (!isHash(hex)) {
      throw new IllegalArgumentException(
          "hash \"" + hex + "\" is malformed; it must be 64 lower-case hexadecimal digits");
    }
  }

  /**
   * The content hash of a value.
   *
   * @param canonicalValue a value that has a canonical form, see {@link CanonicalForm}
   * @return its hash, the same in every JVM
   * @throws IllegalArgumentException if the value has no canonical form
   */
  public static ContentHash of(Object canonicalValue) {
    return ofBytes(CanonicalForm.of(canonicalValue).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The hash of what a file holds, such as a photo that is given as proof.
   *
   * @param content the bytes
   * @return their hash
   */
  public static ContentHash ofBytes(byte[] content) {
    return new ContentHash(SHA_256, HexFormat.of().formatHex(sha256().digest(content)));
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @param text {@code sha-256:} and 64 lower-case hexadecimal digits
   * @return the hash
   * @throws IllegalArgumentException if the text has another form
   */
  public static ContentHash parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "hash \"" + text + "\" names no algorithm; it must begin with " + SHA_256 + ":");
    }
    return new ContentHash(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * The algorithm, a colon and the hash.
   *
   * @return for example {@code sha-256:e3b0...b855}
   */
  @Override
  public String toString() {
    return algorithm + ":" + hex;
  }

  private static boolean isHash(String hex) {
    for (int i = 0; i < hex.length(); i++) {
      char c = hex.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return hex.length() == DIGITS;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime lacks SHA-256, which every one has", e);
    }
  }
}
