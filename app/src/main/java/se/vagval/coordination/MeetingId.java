package se.vagval.coordination;

import java.util.UUID;
import se.vagval.kernel.Term;

/// Identifies a joint meeting, made with its form.
@Term(sv = "gemensamt möte")
public record MeetingId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
