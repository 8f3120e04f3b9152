package se.vagval.tenancy;

import java.util.regex.Pattern;
import se.vagval.kernel.Term;

/// The short name of a municipality, such as `ekvik`: small letters, digits and hyphens.
@Term(sv = "kommun")
public record MunicipalityId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  public MunicipalityId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the short name of a municipality: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
