package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Answers a system that is not let in as `application/problem+json` (RFC 9457).
@Component
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems implements HandlerInterceptor, WebMvcConfigurer {

  private final MessageSource messages;

  ApiProblems(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(Machines.REFUSED) instanceof ApiRefusal why) {
      request.removeAttribute(Machines.REFUSED);
      throw new ApiRefusal.Refused(why);
    }
    return true;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ApiRefusal.Refused refused, HttpServletRequest request) {
    var why = refused.why();
    var locale = RequestContextUtils.getLocale(request);
    var problem =
        ProblemDetail.forStatusAndDetail(
            why.status(), messages.getMessage("access.api." + why.name(), null, locale));
    var answer =
        ResponseEntity.status(why.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (!why.challenge().isEmpty()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, why.challenge());
    }
    return answer.body(problem);
  }
}
