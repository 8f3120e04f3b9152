package se.vagval.access;

import java.util.Optional;
import java.util.Set;

/// Answers how an actor stands to a thing. The module that keeps the thing implements it, one bean
/// for each kind of id.
public interface Relations<T extends Target> {

  Class<T> kind();

  /// All relations that hold now, without [Relation#ANY].
  ///
  /// @throws se.vagval.web.NotFound when there is no such thing in this municipality
  Set<Relation> between(Actor actor, T target);

  /// Why somebody whose work it is does not hold that relation to this thing, where there is more
  /// to say than that: the key of a message, told only to those who may know.
  default Optional<String> whyNot(Actor actor, T target, Relation relation) {
    return Optional.empty();
  }
}
