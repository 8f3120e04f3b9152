package se.vagval.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.web.uploads.FakeClamd;

/// Settings of a service that has a virus scanner, whom to tell of weaknesses in two
/// municipalities, and little patience with those who ask too often.
public final class GuardedService
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public static final FakeClamd SCANNER = new FakeClamd();
  public static final MunicipalityId TOLD = new MunicipalityId("guarded-told");
  public static final MunicipalityId TOLD_LONG_AGO = new MunicipalityId("guarded-long-ago");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var texts = "vagval.security-text.municipalities.";
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "guarded",
                Map.of(
                    "vagval.clamav.host",
                    "127.0.0.1",
                    "vagval.clamav.port",
                    SCANNER.port(),
                    "vagval.limits.search.requests",
                    4,
                    "vagval.limits.search.per",
                    "1h",
                    texts + TOLD + ".contact",
                    "mailto:sakerhet@ekvik.example",
                    texts + TOLD + ".expires",
                    "2027-06-30T00:00:00Z",
                    texts + TOLD_LONG_AGO + ".contact",
                    "https://ekvik.example/sakerhet",
                    texts + TOLD_LONG_AGO + ".expires",
                    "2026-06-30T00:00:00Z")));
  }
}
