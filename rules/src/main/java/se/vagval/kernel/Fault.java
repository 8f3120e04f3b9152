package se.vagval.kernel;

/// One thing that is wrong with what was handed in, and where.
///
/// @param pointer a JSON pointer (RFC 6901); empty for the whole
@Term(sv = "fel")
public record Fault(String pointer, Wording detail) {

  /// What was handed in could not even be read as JSON or YAML.
  public static Fault unreadable() {
    return new Fault("", Wording.of(TreeFault.UNREADABLE));
  }
}
