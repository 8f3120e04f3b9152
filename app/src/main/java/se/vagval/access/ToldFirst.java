package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.vagval.web.LocalPath;
import se.vagval.web.Pages;

/// Whoever has just been signed out is told why, once, before anything else is answered.
@Component
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ToldFirst implements HandlerInterceptor, WebMvcConfigurer {

  /// Interrupts the request in favour of the page that says why.
  static final class NoLongerSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SignedOut why;

    NoLongerSignedIn(SignedOut why) {
      super(why.name());
      this.why = why;
    }
  }

  private final ObjectProvider<Pages> pages;

  ToldFirst(ObjectProvider<Pages> pages) {
    this.pages = pages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/sign-in", "/sign-in/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(SessionOfRequest.OVER) instanceof SignedOut why) {
      request.removeAttribute(SessionOfRequest.OVER);
      throw new NoLongerSignedIn(why);
    }
    return true;
  }

  @ExceptionHandler
  ModelAndView tell(NoLongerSignedIn over, HttpServletRequest request) {
    var wasRead = request.getMethod().equals(HttpMethod.GET.name());
    return new ModelAndView(
        "access/SignedOutPage",
        Map.of(
            "page",
            pages.getObject().of(request),
            "why",
            over.why,
            "saved",
            wasRead,
            "back",
            wasRead ? LocalPath.of(request) : LocalPath.START),
        over.why.status());
  }
}
