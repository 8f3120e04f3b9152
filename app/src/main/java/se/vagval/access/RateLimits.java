package se.vagval.access;

import io.github.bucket4j.BucketConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.vagval.access.store.RateLimitStore;
import se.vagval.kernel.Sha256;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Knows what is asked for too often, and by whom. Somebody signed in is counted as themselves,
/// wherever they sit; anybody else by the address they come from.
@Component
@EnableConfigurationProperties(RateLimit.All.class)
class RateLimits {

  private static final Set<String> NAMES_A_PERSON =
      Set.of(
          "/casework/search",
          "/casework/cases/new",
          "/coordination/contacts/new",
          "/access/staff/new");

  private final RateLimit.All limits;
  private final RateLimitStore counted;
  private final WhoAsks whoAsks;
  private final SignIn signIn;

  RateLimits(RateLimit.All limits, RateLimitStore counted, WhoAsks whoAsks, SignIn signIn) {
    this.limits = limits;
    this.counted = counted;
    this.whoAsks = whoAsks;
    this.signIn = signIn;
  }

  /// Counts the request. Gives back how long to wait when there have been too many.
  Optional<Duration> waitBefore(HttpServletRequest request) {
    return limitOf(request).flatMap(limit -> waitBefore(request, limit));
  }

  private Optional<Map.Entry<String, RateLimit>> limitOf(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (path.equals("/sign-in") || path.matches("/(sign-in|login|oauth2)/.*")) {
      return Optional.of(Map.entry("sign-in", limits.signIn()));
    }
    if (path.startsWith("/api/")) {
      return Optional.of(Map.entry("statements", limits.statements()));
    }
    if (path.startsWith("/plan/calendar/") && path.endsWith(".ics")) {
      return Optional.of(Map.entry("calendar", limits.calendar()));
    }
    return request.getMethod().equals("POST") && (namesAPerson(path) || narrowsToName(request))
        ? Optional.of(Map.entry("search", limits.search()))
        : Optional.empty();
  }

  /// Where somebody is looked for, or asked about, by a number or what a sign-in calls them.
  private static boolean namesAPerson(String path) {
    return NAMES_A_PERSON.contains(path)
        || path.matches("/casework/cases/[^/]+/(number|household/add)");
  }

  /// A list narrowed to the words of a name is a search; shown whole again it is none.
  private static boolean narrowsToName(HttpServletRequest request) {
    var name = request.getParameter("name");
    return request.getRequestURI().equals("/casework/narrow") && name != null && !name.isBlank();
  }

  private Optional<Duration> waitBefore(
      HttpServletRequest request, Map.Entry<String, RateLimit> limit) {
    var session = signIn.of(request);
    var who = session.map(known -> known.account().toString()).orElse(request.getRemoteAddr());
    // Neither an address nor an account is written down.
    return session
        .map(known -> new MunicipalityId(known.municipality()))
        .or(() -> whoAsks.municipality(request.getServerName()))
        .flatMap(here ->
            Tenant.<Optional<Duration>, RuntimeException>call(
                here,
                () ->
                    counted.take(
                        "%s:%s:%s".formatted(here, limit.getKey(), Sha256.hex(who)),
                        tokens(limit.getValue()))));
  }

  private static BucketConfiguration tokens(RateLimit limit) {
    return BucketConfiguration.builder()
        .addLimit(
            tokens -> tokens.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
        .build();
  }
}
