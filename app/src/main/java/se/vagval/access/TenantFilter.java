package se.vagval.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Binds the municipality for the whole request: that of the person signed in, or else that of the
/// host name. Who asks is read once and kept with the request.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class TenantFilter extends OncePerRequestFilter {

  static final String ASKER = "vagval.asker";

  private final SignIn signIn;
  private final WhoAsks whoAsks;

  TenantFilter(SignIn signIn, WhoAsks whoAsks) {
    this.signIn = signIn;
    this.whoAsks = whoAsks;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = signIn.of(request);
    var municipality = municipality(request, session);
    if (municipality.isEmpty()) {
      answerNobodyHome(response);
      return;
    }
    try {
      Tenant.<Boolean, Exception>call(
          municipality.get(),
          () -> {
            letIn(request, response, chain, session);
            return true;
          });
    } catch (ServletException | IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new ServletException(failure);
    }
  }

  private Optional<MunicipalityId> municipality(
      HttpServletRequest request, Optional<SignIn.Session> session) {
    return session
        .map(signedIn -> new MunicipalityId(signedIn.municipality()))
        .or(() -> whoAsks.municipality(request.getServerName()));
  }

  /// Somebody whose grants have ended is signed out and goes on as a visitor.
  private void letIn(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Optional<SignIn.Session> session)
      throws ServletException, IOException {
    var asker = whoAsks.asker(session);
    if (asker.isEmpty() && session.isPresent()) {
      signIn.end(request);
      asker = whoAsks.asker(Optional.empty());
    }
    if (asker.isEmpty()) {
      answerNobodyHome(response);
      return;
    }
    request.setAttribute(ASKER, asker.get());
    chain.doFilter(request, response);
  }

  private static void answerNobodyHome(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("text/html;charset=UTF-8");
    try (var page = new ClassPathResource("static/no-municipality.html").getInputStream()) {
      response
          .getOutputStream()
          .write(
              new String(page.readAllBytes(), StandardCharsets.UTF_8)
                  .getBytes(StandardCharsets.UTF_8));
    }
  }
}
