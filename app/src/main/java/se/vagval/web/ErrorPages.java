package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Answers what cannot be answered by a page: each with a plain page, the right status and a number
/// to quote.
@ControllerAdvice
class ErrorPages {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler({
    NotFound.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class
  })
  ModelAndView notFound(HttpServletRequest request) {
    return page(request, "not-found", HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(Forbidden.class)
  ModelAndView forbidden(HttpServletRequest request) {
    return page(request, "forbidden", HttpStatus.FORBIDDEN);
  }

  @ExceptionHandler(SignInNeeded.class)
  ModelAndView signInNeeded(HttpServletRequest request) {
    var wasRead = request.getMethod().equals("GET");
    return page(request, "sign-in-needed", HttpStatus.UNAUTHORIZED)
        .addObject("signIn", (wasRead ? LocalPath.of(request) : LocalPath.START).bySigningIn());
  }

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ModelAndView wrongMethod(HttpServletRequest request) {
    return page(request, "not-found", HttpStatus.METHOD_NOT_ALLOWED);
  }

  @ExceptionHandler({
    ServletRequestBindingException.class,
    MissingServletRequestParameterException.class,
    BindException.class,
    HttpMessageNotReadableException.class
  })
  ModelAndView incomplete(HttpServletRequest request) {
    return page(request, "incomplete", HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ModelAndView notRead(HttpServletRequest request) {
    return page(request, "wrong-format", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
  }

  @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
  ModelAndView notWritten(HttpServletRequest request) {
    return page(request, "wrong-format", HttpStatus.NOT_ACCEPTABLE);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(HttpServletRequest request) {
    return page(request, "too-large", HttpStatus.CONTENT_TOO_LARGE);
  }

  @ExceptionHandler(Throwable.class)
  ModelAndView broken(Throwable failure, HttpServletRequest request) {
    var reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("reference {}", reference, failure);
    return page(request, "broken", HttpStatus.INTERNAL_SERVER_ERROR)
        .addObject("reference", reference);
  }

  private ModelAndView page(HttpServletRequest request, String kind, HttpStatus status) {
    return new ModelAndView(
        "web/ErrorPage", Map.of("page", pages.of(request), "kind", kind), status);
  }
}
