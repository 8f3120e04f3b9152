package se.vagval.web.uploads;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A scanner when one is set up; without one, files are kept as they come.
@Configuration(proxyBeanMethods = false)
class VirusScanConfiguration {

  @Bean
  static VirusScan virusScan(
      @Value("${vagval.clamav.host:}") String host,
      @Value("${vagval.clamav.port:3310}") int port,
      @Value("${vagval.clamav.timeout:20s}") Duration patience) {
    return host.isBlank()
        ? file -> VirusScan.Found.CLEAN
        : new ClamAv(InetSocketAddress.createUnresolved(host, port), patience);
  }
}
