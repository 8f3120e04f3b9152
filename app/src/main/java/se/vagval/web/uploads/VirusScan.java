package se.vagval.web.uploads;

/// Whether a file that somebody sends carries something harmful.
public interface VirusScan {

  /// What is known of the file. Only a clean file is kept.
  enum Found {
    CLEAN,
    INFECTED,
    /// The scanner is set up and does not answer, or its answer cannot be read.
    NOT_SCANNED
  }

  Found in(byte[] file);
}
