package se.vagval.kernel;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was read at one place of a tree: a sound value, nothing, or something faulty.
///
/// A fault is reported once for each place. Whoever compares values asks first whether they are
/// sound, so a faulty value causes no further fault.
public final class Reading<T> {

  private final Pointer at;
  private final Faults faults;
  private final @Nullable T value;
  private boolean faulty;

  Reading(Pointer at, Faults faults, Optional<T> value, boolean faulty) {
    this.at = at;
    this.faults = faults;
    this.value = value.orElse(null);
    this.faulty = faulty;
  }

  public boolean isSound() {
    return value != null && !faulty;
  }

  /// Left out, or given as null, where that is allowed.
  public boolean isAbsent() {
    return value == null && !faulty;
  }

  /// Only for sound values.
  public T get() {
    return ifSound().orElseThrow(() -> new IllegalStateException("nothing sound at " + at));
  }

  public Optional<T> ifSound() {
    return faulty ? Optional.empty() : Optional.ofNullable(value);
  }

  <R> Reading<R> map(Function<T, R> change) {
    return new Reading<>(at, faults, Optional.ofNullable(value).map(change), faulty);
  }

  /// Reports a fault of this value in its relation to others; does nothing when it is faulty
  /// already.
  public void refuse(Wording why) {
    if (!faulty) {
      faulty = true;
      faults.add(at, why);
    }
  }
}
