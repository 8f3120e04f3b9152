package se.vagval.kernel;

/// A text that people read, by its place in the message files. Implemented by enums, so that a test
/// can ask for every text in every language.
public interface MessageKey extends Worded {

  /// The base name of the message files; the file without a language is the Swedish one.
  String bundle();
}
