package se.vagval.web.uploads;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A daemon that speaks ClamAV's `INSTREAM` and knows one virus: the EICAR test file.
public final class FakeClamd implements AutoCloseable {

  /// Harmless by agreement; every scanner reports it. In two parts, so that none reports this file.
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocket door;
  private volatile boolean answers = true;

  public FakeClamd() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.ofVirtual().start(this::listen);
  }

  public int port() {
    return door.getLocalPort();
  }

  /// Whether it answers or hangs up.
  public void answers(boolean now) {
    answers = now;
  }

  private void listen() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        if (answers) {
          answer(caller);
        }
      } catch (IOException gone) {
        // The caller hung up, or the door was closed.
      }
    }
  }

  private static void answer(Socket caller) throws IOException {
    var in = new DataInputStream(caller.getInputStream());
    var command = new byte["zINSTREAM\0".length()];
    in.readFully(command);
    if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
      caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
      return;
    }
    var file = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      file.write(in.readNBytes(length));
    }
    var found = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
    caller
        .getOutputStream()
        .write(
            (found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0")
                .getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
