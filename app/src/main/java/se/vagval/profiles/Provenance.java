package se.vagval.profiles;

/// Where a value of a profile comes from.
///
/// @param value which one, as a JSON pointer into the profile's file
/// @param source the words of the source, or why we read it so; in Swedish
public record Provenance(String value, Mark mark, String source) {}
