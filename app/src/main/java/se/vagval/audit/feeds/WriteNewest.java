package se.vagval.audit.feeds;

import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.vagval.audit.model.Anchor;
import se.vagval.audit.store.NewestFile;
import se.vagval.tenancy.MunicipalityId;

/// Writes the newest seals to the file beside the hourly one, on a thread of its own: a disk that
/// is full or does not answer holds up no sealing. What could not be written waits for the next
/// time.
@Component
class WriteNewest {

  private static final Logger LOG = LoggerFactory.getLogger(WriteNewest.class);

  private final NewestFile file;
  private final Clock clock;
  private final ExecutorService thread;
  private final Map<MunicipalityId, Anchor> waiting = new ConcurrentHashMap<>();
  private final AtomicBoolean isAsked = new AtomicBoolean();
  private final OnceAnHour told = new OnceAnHour();

  @Autowired
  WriteNewest(NewestFile file, Clock clock) {
    this(
        file,
        clock,
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("audit-newest").factory()));
  }

  WriteNewest(NewestFile file, Clock clock, ExecutorService thread) {
    this.file = file;
    this.clock = clock;
    this.thread = thread;
  }

  void add(Anchor newest) {
    waiting.merge(newest.municipality(), newest, Anchor::orLater);
    again();
  }

  /// Writes what waits, if anything does.
  void again() {
    if (!waiting.isEmpty() && isAsked.compareAndSet(false, true)) {
      onItsThread(this::write);
    }
  }

  /// Nothing more is begun when the service ends.
  void onItsThread(Runnable work) {
    if (!thread.isShutdown()) {
      thread.execute(work);
    }
  }

  private void write() {
    isAsked.set(false);
    var newest = List.copyOf(waiting.values());
    try {
      file.add(newest);
      newest.forEach(one -> waiting.remove(one.municipality(), one));
    } catch (UncheckedIOException failure) {
      if (told.isToBeTold(file, clock.instant())) {
        LOG.error("the newest seals are not kept outside the database", failure);
      }
    }
  }

  /// Writes what still waits, for some seconds at most.
  @PreDestroy
  void end() throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.error("the newest seals could not be kept outside the database before the end");
    }
  }
}
