package se.vagval.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An act that a page would offer, in words of its own where the right gives several.
///
/// @param words the key of what it is called
/// @param hindrance the key of why nobody could do it now, a whole sentence; null where nothing
///   hinders
public record NamedAct(String words, @Nullable String hindrance) {

  public static NamedAct of(String words) {
    return new NamedAct(words, null);
  }

  /// As every page calls what the right gives.
  public static NamedAct of(Permission permission) {
    return of("access.act." + permission.name());
  }

  public NamedAct unless(Optional<String> why) {
    return new NamedAct(words, why.orElse(null));
  }
}
