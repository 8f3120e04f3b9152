package se.vagval.kernel;

import java.util.Locale;

/// What has a fixed word in files and messages between systems, such as `on-evidence`. The word is
/// part of a contract and is never shown to a person as text.
public interface Worded {

  String name();

  /// The constant's name in lower case with hyphens.
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
