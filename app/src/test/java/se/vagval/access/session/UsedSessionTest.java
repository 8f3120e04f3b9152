package se.vagval.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

class UsedSessionTest {

  private static final Instant BEGAN = Instant.parse("2026-03-02T08:00:00Z");

  private final MapSession kept = new MapSession();
  private final UsedSession<MapSession> session = UsedSession.found(kept);

  UsedSessionTest() {
    kept.setLastAccessedTime(BEGAN);
  }

  @Test
  void a_page_within_the_minute_writes_nothing() {
    session.setLastAccessedTime(BEGAN.plusSeconds(59));

    assertThat(session.isChanged()).isFalse();
    assertThat(session.getLastAccessedTime()).isEqualTo(BEGAN);
  }

  @Test
  void after_a_minute_the_use_is_written() {
    session.setLastAccessedTime(BEGAN.plusSeconds(60));

    assertThat(session.isChanged()).isTrue();
    assertThat(kept.getLastAccessedTime()).isEqualTo(BEGAN.plusSeconds(60));
  }

  @Test
  void whatever_changes_it_is_written() {
    assertThat(UsedSession.created(kept).isChanged()).isTrue();

    session.setAttribute("a", "b");
    assertThat(session.isChanged()).isTrue();

    session.written();
    session.removeAttribute("a");
    assertThat(session.isChanged()).isTrue();

    session.written();
    session.changeSessionId();
    assertThat(session.isChanged()).isTrue();

    session.written();
    session.setMaxInactiveInterval(Duration.ofHours(1));
    assertThat(session.isChanged()).isTrue();
  }
}
