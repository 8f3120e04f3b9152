package se.vagval.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.vagval.kernel.Term;

/// How often one may ask: so many times in so long, and then again as the time passes.
@Term(sv = "gräns för antal försök")
record RateLimit(@DefaultValue("60") int requests, @DefaultValue("1m") Duration per) {

  /// The limits that are set.
  ///
  /// @param signIn for one address
  /// @param search for one person
  /// @param statements for one address, at the open interface
  /// @param calendar for one address, of secret addresses of calendars
  @ConfigurationProperties("vagval.limits")
  record All(
      @DefaultValue RateLimit signIn,
      @DefaultValue RateLimit search,
      @DefaultValue RateLimit statements,
      @DefaultValue RateLimit calendar) {}
}
