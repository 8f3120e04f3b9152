package se.vagval.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.annotation.RequestParamMapMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/// Notes by which names a page takes values out of what was sent, where its handler asks for the
/// whole of it: its signature tells none of them.
public final class ReadNames implements BeanPostProcessor {

  private static final String INTO = ReadNames.class.getName();

  /// Makes a request whose names are noted there: page, space, name.
  public static RequestPostProcessor into(Set<String> names) {
    return request -> {
      request.setAttribute(INTO, names);
      return request;
    };
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof RequestMappingHandlerAdapter adapter) {
      var resolvers = new ArrayList<HandlerMethodArgumentResolver>();
      resolvers.add(new Noting());
      resolvers.addAll(
          Objects.requireNonNullElse(
              adapter.getArgumentResolvers(), List.<HandlerMethodArgumentResolver>of()));
      adapter.setArgumentResolvers(resolvers);
    }
    return bean;
  }

  private static final class Noting implements HandlerMethodArgumentResolver {

    private final RequestParamMapMethodArgumentResolver plain =
        new RequestParamMapMethodArgumentResolver();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return plain.supportsParameter(parameter);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders)
        throws Exception {
      var sent = plain.resolveArgument(parameter, container, request, binders);
      if (!(request.getAttribute(INTO, RequestAttributes.SCOPE_REQUEST) instanceof Set<?> into)) {
        return sent;
      }
      var names = new Names(parameter.getContainingClass().getSimpleName(), (Set<String>) into);
      return switch (sent) {
        case MultiValueMap<?, ?> all -> new NotedLists((MultiValueMap<String, String>) all, names);
        case Map<?, ?> all -> new Noted((Map<String, String>) all, names);
        case null, default -> sent;
      };
    }
  }

  private record Names(String page, Set<String> into) {

    void note(@Nullable Object name) {
      into.add(page + " " + name);
    }
  }

  private static final class NotedLists extends LinkedMultiValueMap<String, String> {

    private static final long serialVersionUID = 1;

    private final transient Names names;

    NotedLists(MultiValueMap<String, String> sent, Names names) {
      super(sent);
      this.names = names;
    }

    @Override
    public @Nullable String getFirst(String key) {
      names.note(key);
      return super.getFirst(key);
    }

    @Override
    public @Nullable List<String> get(Object key) {
      names.note(key);
      return super.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
      names.note(key);
      return super.containsKey(key);
    }
  }

  private static final class Noted extends LinkedHashMap<String, String> {

    private static final long serialVersionUID = 1;

    private final transient Names names;

    Noted(Map<String, String> sent, Names names) {
      super(sent);
      this.names = names;
    }

    @Override
    public @Nullable String get(Object key) {
      names.note(key);
      return super.get(key);
    }

    @Override
    public @Nullable String getOrDefault(Object key, @Nullable String other) {
      names.note(key);
      return super.getOrDefault(key, other);
    }

    @Override
    public boolean containsKey(Object key) {
      names.note(key);
      return super.containsKey(key);
    }
  }
}
