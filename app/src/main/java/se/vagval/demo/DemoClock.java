package se.vagval.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import se.vagval.Vagval;

/// The business clock of the demonstration: real time, some days ahead. It is moved on, never back,
/// and how far is kept with the data.
@DemoBean
public final class DemoClock extends Clock {

  /// How far one press of a button goes.
  public enum Step {
    DAY,
    WEEK,
    MONTH;

    LocalDate from(LocalDate day) {
      return switch (this) {
        case DAY -> day.plusDays(1);
        case WEEK -> day.plusWeeks(1);
        case MONTH -> day.plusMonths(1);
      };
    }
  }

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

  public void move(Step step) {
    var today = LocalDate.now(this);
    var days = daysAhead.addAndGet(ChronoUnit.DAYS.between(today, step.from(today)));
    folder.stream().forEach(kept -> kept.write(KEPT, Long.toString(days)));
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
