package se.vagval.tenancy;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The municipality that the work at hand is done for. It is bound before a transaction starts and
/// cannot be changed inside one.
public final class Tenant {

  private static final ScopedValue<MunicipalityId> CURRENT = ScopedValue.newInstance();

  private Tenant() {}

  /// Does the work for that municipality and gives back its result.
  public static <R extends @org.jspecify.annotations.Nullable Object, X extends Throwable> R call(
      MunicipalityId municipality, ScopedValue.CallableOp<R, X> work) throws X {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("the municipality cannot change inside a transaction");
    }
    return ScopedValue.where(CURRENT, municipality).call(work);
  }

  public static void run(MunicipalityId municipality, Runnable work) {
    Tenant.<Boolean, RuntimeException>call(
        municipality,
        () -> {
          work.run();
          return true;
        });
  }

  public static Optional<MunicipalityId> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }
}
