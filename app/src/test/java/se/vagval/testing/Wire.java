package se.vagval.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Sends just the bytes that a test wants to send, which no client would.
@Component
public final class Wire {

  private static final int PATIENCE = 10_000;

  private final Environment settings;

  Wire(Environment settings) {
    this.settings = settings;
  }

  /// An answer as it came.
  public record Answer(String head, String body) {

    public int status() {
      return Integer.parseInt(head.split(" ", 3)[1]);
    }
  }

  /// The request line and headers as they are; the connection is closed after the answer.
  public Answer send(String firstLine, String host, String... headers) {
    return exchange(
        "%s\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
            .formatted(firstLine, host, String.join("", headers)));
  }

  public Answer exchange(String request) {
    int port = settings.getRequiredProperty("local.server.port", Integer.class);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var end = answer.indexOf("\r\n\r\n");
      return new Answer(answer.substring(0, end), answer.substring(end));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
