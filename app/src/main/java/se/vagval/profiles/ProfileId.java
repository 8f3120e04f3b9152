package se.vagval.profiles;

import se.vagval.kernel.Term;

/// The name of a profile and of its file, such as `nacka-2013`.
@Term(sv = "profil")
public record ProfileId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
