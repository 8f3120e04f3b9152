package se.vagval.access.signin;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.model.Refusal;
import se.vagval.web.LocalPath;

/// The page that says why nobody was signed in, and what to do.
final class RefusedView {

  private RefusedView() {}

  static ModelAndView of(Refusal why, LocalPath back) {
    return new ModelAndView(
        "access/signin/RefusedView",
        Map.of("why", why, "back", back),
        HttpStatus.valueOf(why.status()));
  }
}
