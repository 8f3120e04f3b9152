package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
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
import org.springframework.web.multipart.MultipartException;
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
  ModelAndView notFound(Exception why, HttpServletRequest request) {
    return page(request, why, "not-found", HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(Forbidden.class)
  ModelAndView forbidden(Forbidden why, HttpServletRequest request) {
    var page = page(request, why, "forbidden", HttpStatus.FORBIDDEN);
    why.why().ifPresent(key -> page.addObject("because", key));
    return page;
  }

  @ExceptionHandler(SignInNeeded.class)
  ModelAndView signInNeeded(Exception why, HttpServletRequest request) {
    var wasRead = request.getMethod().equals("GET");
    return page(request, why, "sign-in-needed", HttpStatus.UNAUTHORIZED)
        .addObject("signIn", (wasRead ? LocalPath.of(request) : LocalPath.START).bySigningIn());
  }

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ModelAndView wrongMethod(Exception why, HttpServletRequest request) {
    return page(request, why, "not-found", HttpStatus.METHOD_NOT_ALLOWED);
  }

  /// Also what no browser of ours sends: a form that breaks off, characters that no text has.
  @ExceptionHandler({
    ServletRequestBindingException.class,
    MissingServletRequestParameterException.class,
    BindException.class,
    HttpMessageNotReadableException.class,
    MultipartException.class,
    InvalidParameterException.class,
    RequestRejectedException.class
  })
  ModelAndView incomplete(Exception why, HttpServletRequest request) {
    return page(request, why, "incomplete", HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ModelAndView notRead(Exception why, HttpServletRequest request) {
    return page(request, why, "wrong-format", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
  }

  @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
  ModelAndView notWritten(Exception why, HttpServletRequest request) {
    return page(request, why, "wrong-format", HttpStatus.NOT_ACCEPTABLE);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(Exception why, HttpServletRequest request) {
    return page(request, why, "too-large", HttpStatus.CONTENT_TOO_LARGE);
  }

  @ExceptionHandler(Throwable.class)
  ModelAndView broken(Throwable failure, HttpServletRequest request) {
    var reference = Reference.next();
    LOG.error("reference {}", reference, failure);
    return page(request, reference, "broken", HttpStatus.INTERNAL_SERVER_ERROR);
  }

  /// Why is told to the log by its kind alone: its words may hold what somebody typed.
  private ModelAndView page(
      HttpServletRequest request, Exception why, String kind, HttpStatus status) {
    var reference = Reference.next();
    LOG.info("reference {}: {} {}", reference, status.value(), why.getClass().getSimpleName());
    return page(request, reference, kind, status);
  }

  private ModelAndView page(
      HttpServletRequest request, String reference, String kind, HttpStatus status) {
    return new ModelAndView(
        "web/ErrorPage",
        Map.of("page", pages.of(request), "kind", kind, "reference", reference),
        status);
  }
}
