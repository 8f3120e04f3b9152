package se.vagval.coordination;

import java.util.UUID;
import se.vagval.kernel.Term;

/// Identifies a question whether somebody may come to meetings about the person, made with its
/// form.
@Term(sv = "samtycke till att en part är med på möten")
public record MeetingConsentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
