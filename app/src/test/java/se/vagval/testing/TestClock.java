package se.vagval.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.vagval.Vagval;

/// A clock that stands still where the test puts it, for the thread that runs the test. The
/// demonstration keeps its own clock, also in tests.
@Component
@Profile("!demo")
@Primary
public final class TestClock extends Clock {

  public static final LocalDate USUAL = LocalDate.of(2026, 9, 1);

  private static final InheritableThreadLocal<LocalDate> DAY =
      new InheritableThreadLocal<>() {
        @Override
        protected LocalDate initialValue() {
          return USUAL;
        }
      };

  /// To the usual day.
  static void setBack() {
    DAY.remove();
  }

  public void moveTo(LocalDate day) {
    DAY.set(day);
  }

  @Override
  public Instant instant() {
    return DAY.get().atTime(LocalTime.of(10, 0)).atZone(Vagval.ZONE).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return Vagval.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
