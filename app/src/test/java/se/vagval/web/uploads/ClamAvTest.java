package se.vagval.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.vagval.web.uploads.VirusScan.Found;

class ClamAvTest {

  private static final byte[] CLEAN = "%PDF-1.7 avtal".getBytes(StandardCharsets.US_ASCII);

  /// Reserved, and too low for others to be given it meanwhile.
  private static final int NOBODYS_PORT = 1;

  @Test
  void a_clean_file_is_clean_however_long_it_is() {
    try (var daemon = new FakeClamd()) {
      assertThat(at(daemon.port()).in(CLEAN)).isEqualTo(Found.CLEAN);
      assertThat(at(daemon.port()).in(Arrays.copyOf(CLEAN, 300_000))).isEqualTo(Found.CLEAN);
      assertThat(at(daemon.port()).in(new byte[0])).isEqualTo(Found.CLEAN);
    }
  }

  @Test
  void the_test_virus_is_found() {
    try (var daemon = new FakeClamd()) {
      var file = ("%PDF-1.7\n" + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);

      assertThat(at(daemon.port()).in(file)).isEqualTo(Found.INFECTED);
    }
  }

  @Test
  void a_scanner_that_is_down_lets_nothing_through() {
    assertThat(at(NOBODYS_PORT).in(CLEAN)).isEqualTo(Found.NOT_SCANNED);
  }

  @Test
  void a_scanner_that_stays_silent_lets_nothing_through() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(at(silent.getLocalPort()).in(CLEAN)).isEqualTo(Found.NOT_SCANNED);
    }
  }

  private static ClamAv at(int port) {
    return new ClamAv(
        InetSocketAddress.createUnresolved("127.0.0.1", port), Duration.ofMillis(500));
  }
}
