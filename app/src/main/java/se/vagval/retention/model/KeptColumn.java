package se.vagval.retention.model;

import org.jspecify.annotations.Nullable;

/// A column, with what its comment says that it holds of people.
///
/// @param tag empty when the comment says nothing
/// @param preset the value it gets when none is given, as SQL; null when there is none
public record KeptColumn(
    String name, String type, Said said, boolean notNull, @Nullable String preset) {

  /// @param kept a code that stays at destruction
  /// @param reference a number that also stands on paper
  public record Said(String tag, boolean kept, boolean reference) {}
}
