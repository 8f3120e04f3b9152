package se.vagval;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The service. It runs against a PostgreSQL that it is given; the demo starts the same service on
/// a database of its own.
@Modulithic(systemName = "Vägval")
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class Vagval {

  /// Days begin and end as in Sweden, wherever the machine stands.
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  public static void main(String[] arguments) {
    SpringApplication.run(Vagval.class, arguments);
  }

  /// The one clock. Tests and the demo give another.
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
