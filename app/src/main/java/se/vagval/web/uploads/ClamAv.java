package se.vagval.web.uploads;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks a ClamAV daemon by its `INSTREAM` command: the file in pieces, each with its length, then a
/// length of nothing; one line comes back.
final class ClamAv implements VirusScan {

  private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final InetSocketAddress daemon;
  private final Duration patience;

  ClamAv(InetSocketAddress daemon, Duration patience) {
    this.daemon = daemon;
    this.patience = patience;
  }

  @Override
  public Found in(byte[] file) {
    try (var socket = new Socket()) {
      socket.connect(resolved(), (int) patience.toMillis());
      socket.setSoTimeout((int) patience.toMillis());
      send(file, new DataOutputStream(socket.getOutputStream()));
      var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return read(new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip());
    } catch (IOException noAnswer) {
      LOG.error("the virus scanner at {} does not answer", daemon, noAnswer);
      return Found.NOT_SCANNED;
    }
  }

  /// Looked up each time, so that the daemon may move.
  private InetSocketAddress resolved() {
    return new InetSocketAddress(daemon.getHostString(), daemon.getPort());
  }

  private static void send(byte[] file, DataOutputStream to) throws IOException {
    to.write(COMMAND);
    for (int from = 0; from < file.length; from += PIECE) {
      int length = Math.min(PIECE, file.length - from);
      to.writeInt(length);
      to.write(file, from, length);
    }
    to.writeInt(0);
    to.flush();
  }

  private static Found read(String answer) {
    if (answer.equals("stream: OK")) {
      return Found.CLEAN;
    }
    if (answer.endsWith(" FOUND")) {
      LOG.warn("a file was refused: {}", answer);
      return Found.INFECTED;
    }
    LOG.error("the virus scanner answers {}", answer);
    return Found.NOT_SCANNED;
  }
}
