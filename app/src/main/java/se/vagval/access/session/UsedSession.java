package se.vagval.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/// A session that knows whether anything in it has to be written. That it was used is written once
/// a minute, not at each page: its end when nothing happens is that much less exact.
final class UsedSession<S extends Session> implements Session {

  private static final Duration EXACT_TO = Duration.ofMinutes(1);

  private final S kept;
  private boolean isChanged;

  private UsedSession(S kept, boolean isChanged) {
    this.kept = kept;
    this.isChanged = isChanged;
  }

  static <S extends Session> UsedSession<S> created(S session) {
    return new UsedSession<>(session, true);
  }

  static <S extends Session> UsedSession<S> found(S session) {
    return new UsedSession<>(session, false);
  }

  S kept() {
    return kept;
  }

  boolean isChanged() {
    return isChanged;
  }

  void written() {
    isChanged = false;
  }

  @Override
  public String getId() {
    return kept.getId();
  }

  @Override
  public String changeSessionId() {
    isChanged = true;
    return kept.changeSessionId();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return kept.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return kept.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    isChanged = true;
    kept.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    isChanged = true;
    kept.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return kept.getCreationTime();
  }

  @Override
  public void setLastAccessedTime(Instant now) {
    if (!now.isBefore(kept.getLastAccessedTime().plus(EXACT_TO))) {
      isChanged = true;
      kept.setLastAccessedTime(now);
    }
  }

  @Override
  public Instant getLastAccessedTime() {
    return kept.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    isChanged = true;
    kept.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return kept.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return kept.isExpired();
  }
}
