package se.vagval.access.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.access.Actor;
import se.vagval.testing.VagvalTest;
import se.vagval.web.Page;

/// A handler takes in only what is named in its signature: single values, or a record of single
/// values, which nothing can be added to. Nothing with setters is ever filled from a request.
@VagvalTest
class MassAssignmentTest {

  private static final Set<Class<?>> GIVEN_BY_US =
      Set.of(
          Actor.class,
          Page.class,
          Model.class,
          HttpServletRequest.class,
          HttpServletResponse.class);

  private static final Set<Class<?>> SINGLE =
      Set.of(
          String.class,
          UUID.class,
          LocalDate.class,
          int.class,
          Integer.class,
          long.class,
          Long.class,
          boolean.class,
          Boolean.class,
          List.class,
          Set.class);

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @Test
  void handlers_are_filled_only_with_what_they_name() {
    var wrong = new ArrayList<String>();
    for (var handler : handlers.getHandlerMethods().values()) {
      if (handler.getBeanType().getPackageName().startsWith("se.vagval.")) {
        Arrays.stream(handler.getMethod().getParameters())
            .filter(parameter -> !isNamed(parameter))
            .forEach(parameter -> wrong.add(handler + ": " + parameter));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isNamed(Parameter parameter) {
    var type = parameter.getType();
    return GIVEN_BY_US.contains(type)
        || parameter.isAnnotationPresent(PathVariable.class)
        || parameter.isAnnotationPresent(RequestParam.class)
        || parameter.isAnnotationPresent(RequestHeader.class)
        || SINGLE.contains(type)
        || type.isRecord() && Arrays.stream(type.getRecordComponents()).allMatch(c -> isSingle(c));
  }

  private static boolean isSingle(RecordComponent component) {
    return SINGLE.contains(component.getType()) || component.getType().isEnum();
  }
}
