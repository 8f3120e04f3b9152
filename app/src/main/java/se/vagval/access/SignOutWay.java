package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/// How one leaves: the session here ends, and the one at the sign-in provider too where it can be
/// told.
public interface SignOutWay {

  /// Ends the session of that request.
  ///
  /// @return what the browser is shown or sent to
  ModelAndView leave(HttpServletRequest request, HttpServletResponse response);
}
