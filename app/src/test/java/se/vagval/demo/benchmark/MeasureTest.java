package se.vagval.demo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private final Measure measure = new Measure(new CountedStatements(), false);
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/well",
        call -> {
          call.sendResponseHeaders(200, -1);
          call.close();
        });
    server.createContext(
        "/ill",
        call -> {
          call.sendResponseHeaders(500, -1);
          call.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_page_that_answers_otherwise_is_a_line_that_says_so_and_the_rest_goes_on() {
    var browser = new Browser(server.getAddress().getPort());

    measure.row("well", () -> () -> browser.get("/well"));
    assertThat(measure.failed()).isZero();

    measure.row("ill", () -> () -> browser.get("/ill"));
    measure.row("well again", () -> () -> browser.get("/well"));
    assertThat(measure.failed()).isEqualTo(1);
  }

  @Test
  void a_page_that_does_not_answer_is_one_too() {
    var browser = new Browser(server.getAddress().getPort());
    server.stop(0);

    measure.row("gone", () -> () -> browser.get("/well"));

    assertThat(measure.failed()).isEqualTo(1);
  }
}
