package se.vagval.access.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a provider says it is, once its token has been checked.
///
/// @param subjects what the provider calls the person, the employer's own name for them first
/// @param numbers personal and coordination number, those that were given
/// @param organisation the number of the organisation signed in for; null when none was named
/// @param level the level of assurance, in the provider's own word; empty when not given
public record Identity(
    List<String> subjects, List<String> numbers, String level, @Nullable String organisation) {

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "Identity[hidden]";
  }
}
