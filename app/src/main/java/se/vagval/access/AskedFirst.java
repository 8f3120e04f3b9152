package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets no page of ours out whose handler did not ask [Access].
@Component
class AskedFirst implements HandlerInterceptor, WebMvcConfigurer {

  private static final String ASKED = AskedFirst.class.getName();

  static void mark() {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(ASKED, true, RequestAttributes.SCOPE_REQUEST);
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView answer) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getPackageName().startsWith("se.vagval.")
        && request.getAttribute(ASKED) == null) {
      throw new IllegalStateException(method + " answered without asking for the right");
    }
  }
}
