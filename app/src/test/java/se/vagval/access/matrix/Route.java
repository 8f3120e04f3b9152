package se.vagval.access.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
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
    return handlers.getHandlerMethods().entrySet().stream()
        .filter(entry -> isOurs(entry.getValue()))
        .flatMap(entry ->
            entry.getKey().getPatternValues().stream()
                .flatMap(pattern ->
                    entry.getKey().getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::asHttpMethod)
                        .map(method -> new Route(method, pattern))))
        .sorted(Comparator.comparing(Route::pattern).thenComparing(route -> route.method().name()))
        .toList();
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
