package se.vagval.access;

import java.util.Optional;

/// Whether somebody may do something to a thing now, so that a page offers it or says why not.
public sealed interface Answer {

  /// @param as the grant that gives the right
  record Yes(Actor.Grant as) implements Answer {}

  /// No role of theirs does such a thing; a page keeps quiet about it.
  record NotYourWork() implements Answer {}

  /// Their role does such things, but not this one now.
  ///
  /// @param why the key of a message, a whole sentence
  record NotThis(String why) implements Answer {}

  default boolean isYes() {
    return this instanceof Yes;
  }

  /// The key of why not; empty where it may be done, and where nothing is to be said of it.
  default Optional<String> whyNot() {
    return switch (this) {
      case Yes _, NotYourWork _ -> Optional.empty();
      case NotThis(var why) -> Optional.of(why);
    };
  }
}
