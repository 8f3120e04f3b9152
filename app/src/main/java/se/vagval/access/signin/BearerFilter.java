package se.vagval.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.access.ApiRefusal;
import se.vagval.access.Machines;
import se.vagval.tenancy.Tenant;

/// Reads the bearer token that another system sends, once the municipality is known. The token is
/// one of client credentials from that municipality's provider; a person's is refused. Without a
/// token the request goes on as a visitor's.
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE - 9)
class BearerFilter extends OncePerRequestFilter {

  private final SignInProviders providers;
  private final Machines machines;
  private final DefaultBearerTokenResolver tokens = new DefaultBearerTokenResolver();

  BearerFilter(SignInProviders providers, Machines machines) {
    this.providers = providers;
    this.machines = machines;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Optional.ofNullable(tokens.resolve(request)).ifPresent(token -> read(request, token));
    } catch (OAuth2AuthenticationException _) {
      machines.refuse(request, ApiRefusal.TOKEN_NOT_TRUSTED);
    }
    chain.doFilter(request, response);
  }

  private void read(HttpServletRequest request, String token) {
    var provider = Tenant.current().flatMap(providers::of);
    if (provider.isEmpty()) {
      machines.refuse(request, ApiRefusal.TOKEN_NOT_TRUSTED);
      return;
    }
    provider
        .get()
        .asked()
        .ifPresentOrElse(
            exchange -> read(request, exchange, token),
            () -> machines.refuse(request, ApiRefusal.PROVIDER_DOWN));
  }

  private void read(HttpServletRequest request, Exchange exchange, String token) {
    try {
      var read = exchange.read(token);
      if (read.hasClaim("nonce") || client(read).isEmpty()) {
        machines.refuse(request, ApiRefusal.TOKEN_NOT_TRUSTED);
      } else {
        machines.letIn(request, client(read), scopes(read));
      }
    } catch (BadJwtException _) {
      machines.refuse(request, ApiRefusal.TOKEN_NOT_TRUSTED);
    } catch (JwtException _) {
      machines.refuse(request, ApiRefusal.PROVIDER_DOWN);
    }
  }

  private static String client(Jwt token) {
    return Optional.ofNullable(token.getClaimAsString("client_id"))
        .or(() -> Optional.ofNullable(token.getClaimAsString("azp")))
        .orElse("");
  }

  private static Set<String> scopes(Jwt token) {
    var written = Optional.ofNullable(token.getClaimAsString("scope")).orElse("");
    return Set.copyOf(Arrays.asList(written.strip().split("\\s+", -1)));
  }
}
