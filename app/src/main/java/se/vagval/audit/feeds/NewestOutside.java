package se.vagval.audit.feeds;

import jakarta.annotation.PostConstruct;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.vagval.audit.model.Anchor;
import se.vagval.audit.model.ChainEnd;
import se.vagval.audit.model.ChainFault;
import se.vagval.audit.store.AnchorFile;
import se.vagval.tenancy.MunicipalityId;

/// What this node knows outside the database of the newest seal of each municipality: in memory,
/// read from the files at the start, and in the file beside the hourly one. A chain that no longer
/// holds what was known is an error in the log, and nothing further is kept of it here until
/// somebody has set the files aside and started the service anew.
@Component
class NewestOutside {

  private static final Logger LOG = LoggerFactory.getLogger(NewestOutside.class);

  private final AnchorFile files;
  private final WriteNewest write;
  private final Clock clock;
  private final Map<MunicipalityId, Anchor> known = new ConcurrentHashMap<>();
  private final AtomicBoolean isRead = new AtomicBoolean();
  private final OnceAnHour told = new OnceAnHour();

  NewestOutside(AnchorFile files, WriteNewest write, Clock clock) {
    this.files = files;
    this.write = write;
    this.clock = clock;
  }

  /// Reads the files unless that is done, without waiting for it.
  @PostConstruct
  void read() {
    if (!isRead.get()) {
      write.onItsThread(this::readNow);
    }
  }

  /// Tries again to write what could not be written.
  void again() {
    write.again();
  }

  /// Holds the end of a chain against what was known before it was looked up, and keeps it.
  ///
  /// @param chain gives the end, with the seal of that number; nothing when there is nothing new
  Optional<ChainEnd> compare(MunicipalityId municipality, LongFunction<Optional<ChainEnd>> chain) {
    var before = known.get(municipality);
    var end = chain.apply(before == null ? 0 : before.seal());
    end.ifPresent(here ->
        fault(before, here)
            .ifPresentOrElse(
                fault -> tell(municipality, fault),
                () -> here.newest().ifPresent(newest -> keep(before, newest))));
    return end;
  }

  private static Optional<ChainFault> fault(@Nullable Anchor before, ChainEnd end) {
    return before == null ? Optional.empty() : end.faultAgainst(before);
  }

  private void keep(@Nullable Anchor before, Anchor newest) {
    if (before == null || newest.seal() > before.seal()) {
      known.merge(newest.municipality(), newest, Anchor::orLater);
      write.add(newest);
    }
  }

  private void tell(MunicipalityId municipality, ChainFault fault) {
    if (told.isToBeTold(municipality, clock.instant())) {
      LOG.error(
          "the log of {} no longer holds what is known of it outside the database: {}",
          municipality,
          fault);
    }
  }

  private void readNow() {
    try {
      files
          .newest()
          .forEach((municipality, newest) -> known.merge(municipality, newest, Anchor::orLater));
      isRead.set(true);
    } catch (UncheckedIOException failure) {
      if (told.isToBeTold(files, clock.instant())) {
        LOG.error("what is known of the log outside the database could not be read", failure);
      }
    }
  }
}
