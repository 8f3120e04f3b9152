package se.vagval.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import se.vagval.Vagval;

/// The business clock of the demonstration: real time, some days ahead. It is moved on, never back,
/// and how far is kept with the data.
@DemoBean
public final class DemoClock extends Clock {

  private static final String KEPT = "days-ahead";

  private final Clock real = Clock.system(Vagval.ZONE);
  private final ObjectProvider<DemoFolder> folder;
  private final AtomicLong daysAhead = new AtomicLong();

  DemoClock(ObjectProvider<DemoFolder> folder) {
    this.folder = folder;
    folder.stream()
        .flatMap(kept -> kept.read(KEPT).stream())
        .map(Long::valueOf)
        .forEach(daysAhead::set);
  }

  /// @param step a day, a week or a month
  public void move(Period step) {
    var today = LocalDate.now(this);
    var days = daysAhead.addAndGet(ChronoUnit.DAYS.between(today, today.plus(step)));
    folder.stream().forEach(kept -> kept.write(KEPT, Long.toString(days)));
  }

  /// Does the work as if it were that day. For the fill, while nobody else reads the clock.
  public void on(LocalDate day, Runnable work) {
    var before = daysAhead.get();
    daysAhead.addAndGet(ChronoUnit.DAYS.between(LocalDate.now(this), day));
    try {
      work.run();
    } finally {
      daysAhead.set(before);
    }
  }

  @Override
  public Instant instant() {
    return real.instant().atZone(Vagval.ZONE).plusDays(daysAhead.get()).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(real.withZone(zone), Duration.between(real.instant(), instant()));
  }
}
