package se.vagval.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps the session that a request has found. It is asked for again when the answer goes out, to
/// see whether the cookie is to be sent anew: by then whoever asked has their page, and waiting for
/// the database would only keep others from theirs.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionsOfRequest extends OncePerRequestFilter {

  private static final ScopedValue<Map<String, Session>> FOUND = ScopedValue.newInstance();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var failure =
        ScopedValue.where(FOUND, new HashMap<>())
            .<@Nullable ServletException, IOException>call(() -> {
              try {
                chain.doFilter(request, response);
                return null;
              } catch (ServletException thrown) {
                return thrown;
              }
            });
    if (failure != null) {
      throw failure;
    }
  }

  static @Nullable Session found(String id) {
    return FOUND.isBound() ? FOUND.get().get(id) : null;
  }

  static void keep(Session session) {
    if (FOUND.isBound()) {
      FOUND.get().put(session.getId(), session);
    }
  }

  static void forget(String id) {
    if (FOUND.isBound()) {
      FOUND.get().remove(id);
    }
  }
}
