package se.vagval.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers a few requests at a time, in the order they came. Many at once take the processor and
/// the connections from each other, and some would wait for seconds while others are answered again
/// and again.
///
/// It is not a limit: who has waited for some seconds goes on anyhow, so that nobody who sends or
/// fetches slowly can keep the others out.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Turns extends OncePerRequestFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Semaphore turns;
  private final Duration patience;

  @Autowired
  Turns(@Value("${vagval.requests.at-once}") int atOnce) {
    this(atOnce, PATIENCE);
  }

  Turns(int atOnce, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var hasTurn = awaited();
    try {
      chain.doFilter(request, response);
    } finally {
      if (hasTurn) {
        turns.release();
      }
    }
  }

  private boolean awaited() {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
