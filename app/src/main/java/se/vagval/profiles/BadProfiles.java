package se.vagval.profiles;

import java.util.List;

/// The service cannot start: some profile cannot be used.
final class BadProfiles extends RuntimeException {

  private final List<String> faults;

  /// @param faults each with file, key, what is wrong and the value
  BadProfiles(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  List<String> faults() {
    return faults;
  }
}
