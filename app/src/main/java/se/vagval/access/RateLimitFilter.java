package se.vagval.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.web.PlainPage;

/// Answers who asks too often, before anything else is done for them.
final class RateLimitFilter extends OncePerRequestFilter {

  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"För många anrop","status":429,"detail":"Vänta %d sekunder och försök igen."}
      """;

  private final RateLimits limits;

  RateLimitFilter(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = limits.waitBefore(request);
    if (wait.isPresent()) {
      refuse(request, response, seconds(wait.get()));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    if (request.getRequestURI().startsWith("/api/")) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(PROBLEM.formatted(seconds).getBytes(StandardCharsets.UTF_8));
    } else {
      PlainPage.TOO_MANY.answer(response, HttpStatus.TOO_MANY_REQUESTS, Map.of("seconds", seconds));
    }
  }

  /// Rounded up, so that who waits as told gets in.
  private static long seconds(Duration wait) {
    return wait.plusMillis(999).toSeconds();
  }
}
