package se.vagval.access.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One address pattern with one method, as a handler of ours answers it.
record Route(HttpMethod method, String pattern) {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  /// What some addresses need besides their path.
  private static final Map<String, String> QUERY =
      Map.of(
          "/choice/vouchers/{voucher}/confirm", "?offer={offer}",
          "/catalogue/compare", "?offer={offer}",
          "/outcomes/follow-ups", "?placement={placement}&months=6",
          "/remuneration/runs", "?month=2026-08",
          "/access/sessions/end", "?session=00000000-0000-0000-0000-000000000001");

  static List<Route> all(RequestMappingHandlerMapping handlers) {
    return List.copyOf(handled(handlers).keySet());
  }

  /// Every route, with what answers it, in order.
  static SortedMap<Route, HandlerMethod> handled(RequestMappingHandlerMapping handlers) {
    var handled =
        new TreeMap<Route, HandlerMethod>(
            Comparator.comparing(Route::pattern).thenComparing(route -> route.method().name()));
    handlers
        .getHandlerMethods()
        .forEach((asked, handler) -> {
          if (isOurs(handler)) {
            of(asked, handler).forEach(route -> handled.put(route, handler));
          }
        });
    return handled;
  }

  private static Stream<Route> of(RequestMappingInfo asked, HandlerMethod handler) {
    return asked.getPatternValues().stream()
        .flatMap(pattern ->
            methods(asked, handler).stream()
                .map(method -> new Route(method.asHttpMethod(), pattern)));
  }

  /// @throws IllegalStateException for a handler that answers whatever method: it names its own
  private static Set<RequestMethod> methods(RequestMappingInfo asked, HandlerMethod handler) {
    var methods = asked.getMethodsCondition().getMethods();
    if (methods.isEmpty()) {
      throw new IllegalStateException(handler + " names no method, so nobody tries it");
    }
    return methods;
  }

  /// Handlers that only exist in tests have no page of their own.
  private static boolean isOurs(HandlerMethod handler) {
    var type = handler.getBeanType();
    return type.getPackageName().startsWith("se.vagval.")
        && Arrays.stream(type.getName().split("\\$")).count() == 1;
  }

  /// The names of what the address names, in its order.
  List<String> variables() {
    return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
  }

  /// What acts is tried alone, and leaves the world as it was for the next. Where a session ends,
  /// or what is read in commits as it goes, that cannot be, and the route needs a world of its own.
  boolean canBeTried() {
    return !pattern.startsWith("/access/sessions")
        && !pattern.startsWith("/assistance/imports")
        && !pattern.startsWith("/sign-");
  }

  /// Whether the path of an address is one of these.
  boolean isAt(String path) {
    var parts = VARIABLE.split(pattern, -1);
    return path.matches(
        Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
  }

  /// Whether the address names something of one municipality; weeks and authorities are the same in
  /// all.
  boolean namesSomething() {
    return pattern.replace("{week}", "").replace("{authority}", "").contains("{");
  }

  /// The address with the world's ids in it.
  ///
  /// @throws IllegalStateException for a variable that the world has nothing for: add it there
  String address(Map<String, String> ids) {
    return VARIABLE
        .matcher(pattern + QUERY.getOrDefault(pattern, ""))
        .replaceAll(found -> {
          var id = ids.get(found.group(1));
          if (id == null) {
            throw new IllegalStateException(
                "the matrix has no %s for %s".formatted(found.group(), this));
          }
          return id;
        });
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
