package se.vagval.access.matrix;

import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What a handler takes in of what is sent, beside what the path of its address names: a value by
/// its name, or the whole, of which it takes what it will.
///
/// @param handler the page, whose template has the same name
/// @param name empty for the whole
record TakenIn(Route route, Class<?> handler, String name, Class<?> type) {

  static List<TakenIn> all(RequestMappingHandlerMapping handlers) {
    return Route.handled(handlers).entrySet().stream()
        .flatMap(entry -> of(entry.getKey(), entry.getValue()))
        .toList();
  }

  String page() {
    return handler.getSimpleName();
  }

  /// The page's template and what it is made of; the page alone where it has none of its name.
  Set<String> templates() {
    var view = handler.getName().replace("se.vagval.", "").replace('.', '/');
    return Files.exists(Path.of("src/main/java/se/vagval", view + ".jte"))
        ? FormIds.with(view)
        : Set.of(page());
  }

  boolean isWhole() {
    return name.isEmpty();
  }

  /// Whether its type alone tells that it is an id.
  boolean isId() {
    return type == UUID.class
        || type.isRecord()
            && type.getPackageName().startsWith("se.vagval.")
            && type.getSimpleName().endsWith("Id");
  }

  /// Whether it can be anything.
  boolean isText() {
    return type == String.class;
  }

  private static Stream<TakenIn> of(Route route, HandlerMethod handler) {
    var page = handler.getBeanType();
    return Arrays.stream(handler.getMethodParameters())
        .flatMap(parameter -> of(route, page, parameter));
  }

  private static Stream<TakenIn> of(Route route, Class<?> page, MethodParameter given) {
    var parameter = given.getParameter();
    var type = parameter.getType();
    if (parameter.isAnnotationPresent(PathVariable.class)
        || parameter.isAnnotationPresent(RequestHeader.class)
        || parameter.isAnnotationPresent(SessionAttribute.class)) {
      return Stream.of();
    }
    if (Map.class.isAssignableFrom(type)) {
      return Stream.of(new TakenIn(route, page, "", type));
    }
    if (parameter.isAnnotationPresent(RequestParam.class) || isSingle(type)) {
      var single = single(ResolvableType.forMethodParameter(given));
      return Stream.of(new TakenIn(route, page, nameOf(parameter), single));
    }
    return type.isRecord() && !type.getSimpleName().matches("Actor|Page")
        ? Arrays.stream(type.getRecordComponents())
            .map(one ->
                new TakenIn(
                    route,
                    page,
                    one.getName(),
                    single(ResolvableType.forType(one.getGenericType()))))
        : Stream.of();
  }

  private static boolean isSingle(Class<?> type) {
    return type == String.class || type == UUID.class || type.isPrimitive() || type.isEnum();
  }

  /// What a list or something that need not be there holds.
  private static Class<?> single(ResolvableType type) {
    return type.hasGenerics() ? type.getGeneric(0).toClass() : type.toClass();
  }

  private static String nameOf(Parameter parameter) {
    var told = parameter.getAnnotation(RequestParam.class);
    return told == null || told.name().isEmpty()
        ? told == null || told.value().isEmpty() ? parameter.getName() : told.value()
        : told.name();
  }
}
