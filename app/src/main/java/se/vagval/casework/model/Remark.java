package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// What a person wrote in their own case: a remark or an objection, in their words.
///
/// @param read whether the caseworker has said that it is read
/// @param answer null until it is answered
@Term(sv = "den enskildes synpunkt")
public record Remark(UUID id, String text, LocalDate on, boolean read, @Nullable Answer answer) {

  public record Answer(String text, String by, LocalDate on) {}

  public boolean waits() {
    return !read && answer == null;
  }
}
