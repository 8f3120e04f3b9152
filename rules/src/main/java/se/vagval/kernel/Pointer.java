package se.vagval.kernel;

import org.jspecify.annotations.Nullable;

/// The place of a value in a tree, written as a JSON pointer (RFC 6901).
///
/// @param parent the place of the object or list around it; null at the root
public record Pointer(@Nullable Pointer parent, String token) {

  private static final Pointer ROOT = new Pointer(null, "");

  public static Pointer root() {
    return ROOT;
  }

  public Pointer member(String name) {
    return new Pointer(this, name);
  }

  public Pointer item(int index) {
    return new Pointer(this, Integer.toString(index));
  }

  @Override
  public String toString() {
    return parent == null ? "" : parent + "/" + token.replace("~", "~0").replace("/", "~1");
  }
}
