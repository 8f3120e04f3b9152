package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final CountDownLatch slow = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();

  @Test
  void while_one_is_answered_the_next_waits() throws Exception {
    var turns = new Turns(1, LONG);

    try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = everybody.submit(() -> ask(turns, "/first", slow));
      begun.await();
      var second = everybody.submit(() -> ask(turns, "/second", new CountDownLatch(0)));
      slow.countDown();
      first.get(10, TimeUnit.SECONDS);
      second.get(10, TimeUnit.SECONDS);
    }

    assertThat(answered).containsExactly("/first", "/second");
  }

  @Test
  void who_has_waited_long_enough_goes_on_past_somebody_slow() throws Exception {
    var turns = new Turns(1, Duration.ofMillis(20));

    try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = everybody.submit(() -> ask(turns, "/slow", slow));
      begun.await();
      ask(turns, "/impatient", new CountDownLatch(0));
      slow.countDown();
      first.get(10, TimeUnit.SECONDS);
    }

    assertThat(answered).containsExactly("/impatient", "/slow");
  }

  @Test
  void the_turn_is_given_back_also_after_a_fault() throws Exception {
    var turns = new Turns(1, LONG);

    try {
      turns.doFilter(
          new MockHttpServletRequest("GET", "/fault"),
          new MockHttpServletResponse(),
          (request, response) -> {
            throw new IllegalStateException("a fault");
          });
    } catch (IllegalStateException expected) {
      answered.add(expected.getMessage());
    }
    ask(turns, "/next", new CountDownLatch(0));

    assertThat(answered).containsExactly("a fault", "/next");
  }

  @Test
  void what_pages_are_drawn_with_waits_for_nobody() throws Exception {
    var turns = new Turns(1, LONG);

    try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = everybody.submit(() -> ask(turns, "/page", slow));
      begun.await();
      ask(turns, "/assets/main.css", new CountDownLatch(0));
      slow.countDown();
      first.get(10, TimeUnit.SECONDS);
    }

    assertThat(answered).containsExactly("/assets/main.css", "/page");
  }

  private String ask(Turns turns, String path, CountDownLatch until) throws Exception {
    turns.doFilter(
        new MockHttpServletRequest("GET", path),
        new MockHttpServletResponse(),
        (request, response) -> {
          begun.countDown();
          try {
            until.await();
          } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
          }
          answered.add(path);
        });
    return path;
  }
}
