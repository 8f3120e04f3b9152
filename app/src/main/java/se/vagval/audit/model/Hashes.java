package se.vagval.audit.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256.
final class Hashes {

  private Hashes() {}

  static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
