package se.vagval.access.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Tells to which route an address belongs, and what answers it.
final class Routes {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final SortedMap<Route, HandlerMethod> handled;

  /// By addresses of one form, as there are many of each.
  private final Map<String, Optional<Route>> found = new HashMap<>();

  Routes(RequestMappingHandlerMapping handlers) {
    handled = Route.handled(handlers);
  }

  /// @param method in any letters
  /// @param address with ids in it, and maybe with what follows its path
  Optional<Route> at(String method, String address) {
    var path = ID.matcher(address.replaceAll("[?#].*", "")).replaceAll("id");
    return found.computeIfAbsent(
        method + " " + path,
        _ ->
            handled.keySet().stream()
                .filter(route -> route.method().name().equalsIgnoreCase(method))
                .filter(route -> route.isAt(path))
                .findFirst());
  }

  Class<?> page(Route route) {
    return Objects.requireNonNull(handled.get(route)).getBeanType();
  }
}
