package se.vagval.assessment;

import java.util.UUID;
import se.vagval.kernel.Term;

/// Identifies a basis for an application to the Social Insurance Agency, made with its form.
@Term(sv = "nyckel till underlag inför ansökan hos Försäkringskassan")
public record FkBasisId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
