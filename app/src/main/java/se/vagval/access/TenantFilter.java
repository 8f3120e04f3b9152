package se.vagval.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.web.PlainPage;

/// Binds the municipality for the whole request: that of the person signed in, or else that of the
/// host name. Who asks is read once and kept with the request. Whose session is over goes on as a
/// visitor, and [ToldFirst] tells them why.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class TenantFilter extends OncePerRequestFilter {

  static final String ASKER = "vagval.asker";

  private final SessionOfRequest sessions;
  private final WhoAsks whoAsks;

  TenantFilter(SessionOfRequest sessions, WhoAsks whoAsks) {
    this.sessions = sessions;
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
    var signedIn = sessions.living(request, response);
    var municipality = municipality(request, signedIn);
    if (municipality.isEmpty()) {
      PlainPage.NO_MUNICIPALITY.answer(response, HttpStatus.NOT_FOUND);
      return;
    }
    var failure =
        Tenant.<Optional<ServletException>, IOException>call(
            municipality.get(), () -> tried(() -> letIn(request, response, chain, signedIn)));
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /// What a filter does next.
  private interface Next {
    void go() throws ServletException, IOException;
  }

  /// Work that is bound to a municipality throws one kind of checked exception; the other is handed
  /// out.
  private static Optional<ServletException> tried(Next next) throws IOException {
    try {
      next.go();
      return Optional.empty();
    } catch (ServletException failure) {
      return Optional.of(failure);
    }
  }

  private Optional<MunicipalityId> municipality(
      HttpServletRequest request, Optional<SignedIn> signedIn) {
    return signedIn
        .map(session -> new MunicipalityId(session.municipality()))
        .or(() -> whoAsks.municipality(request.getServerName()));
  }

  /// Somebody whose grants have ended is signed out and goes on as a visitor.
  private void letIn(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Optional<SignedIn> signedIn)
      throws ServletException, IOException {
    var asker = whoAsks.asker(signedIn);
    if (asker.isEmpty() && signedIn.isPresent()) {
      sessions.end(request, SignedOut.GRANT_ENDED);
      asker = whoAsks.asker(Optional.empty());
    }
    if (asker.isEmpty()) {
      PlainPage.NO_MUNICIPALITY.answer(response, HttpStatus.NOT_FOUND);
      return;
    }
    request.setAttribute(ASKER, asker.get());
    chain.doFilter(request, response);
  }
}
