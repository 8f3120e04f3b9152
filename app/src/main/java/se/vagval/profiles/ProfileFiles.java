package se.vagval.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Reads all profiles at once and tells everything that is wrong with them.
@Component
class ProfileFiles {

  private final String folder;

  ProfileFiles(@Value("${vagval.profiles:classpath:profiles/}") String folder) {
    this.folder = folder;
  }

  /// @throws BadProfiles when there is anything wrong with any of them, or none
  Map<ProfileId, Profile> read() {
    var profiles = new LinkedHashMap<ProfileId, Profile>();
    var faults = new ArrayList<String>();
    for (var file : files()) {
      read(file, faults).ifPresent(profile -> profiles.put(profile.id(), profile));
    }
    if (profiles.isEmpty() && faults.isEmpty()) {
      faults.add("There is no profile in " + folder);
    }
    if (!faults.isEmpty()) {
      throw new BadProfiles(faults);
    }
    return profiles;
  }

  private static Optional<Profile> read(Resource file, List<String> faults) {
    var name = Objects.requireNonNull(file.getFilename());
    return switch (ProfileFile.read(name, text(file))) {
      case ProfileFile.Outcome.Sound(var profile) -> Optional.of(profile);
      case ProfileFile.Outcome.Faulty(var found) -> {
        faults.addAll(found);
        yield Optional.empty();
      }
    };
  }

  private List<Resource> files() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources(folder + "*.yaml"))
          .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("the profiles cannot be listed in " + folder, failure);
    }
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("the profile cannot be read: " + file, failure);
    }
  }
}
