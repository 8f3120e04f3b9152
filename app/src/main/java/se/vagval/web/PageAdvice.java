package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives each template its [Page].
@ControllerAdvice
class PageAdvice {

  private final Pages pages;

  PageAdvice(Pages pages) {
    this.pages = pages;
  }

  @ModelAttribute("page")
  Page page(HttpServletRequest request) {
    return pages.of(request);
  }

  /// Blank form fields arrive as empty strings, trimmed at both ends.
  @InitBinder
  void trim(WebDataBinder binder) {
    binder.registerCustomEditor(
        String.class, new org.springframework.beans.propertyeditors.StringTrimmerEditor(false));
  }
}
