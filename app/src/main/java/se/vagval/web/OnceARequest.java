package se.vagval.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Keeps what was found out for the page being read, which asks for the same in many places. Only
/// while something is read: what a form changes may change what was found.
public final class OnceARequest {

  private static final String FOUND = OnceARequest.class.getName();

  private OnceARequest() {}

  @SuppressWarnings("unchecked")
  /// What is found is shared by all who ask with that key: it must not be changed.
  ///
  /// @param key with the name of what is asked for in it, as all modules share one request
  public static <T> T of(Object key, Supplier<T> find) {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now)
        || !now.getRequest().getMethod().equals("GET")) {
      return find.get();
    }
    var found = found(now);
    var known = found.get(key);
    if (known == null) {
      known = find.get();
      found.put(key, known);
    }
    return (T) known;
  }

  /// What was already found for the page being read.
  @SuppressWarnings("unchecked")
  public static <T> Optional<T> known(Object key) {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
        ? Optional.ofNullable((T) found(now).get(key))
        : Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> found(RequestAttributes now) {
    var found = now.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
    if (found == null) {
      found = new ConcurrentHashMap<>();
      now.setAttribute(FOUND, found, RequestAttributes.SCOPE_REQUEST);
    }
    return (Map<Object, Object>) found;
  }
}
