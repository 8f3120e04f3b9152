package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.SignIn;
import se.vagval.tenancy.Tenant;

/// Where the provider sends the browser back to. What can go wrong has a page of its own each.
@Controller
@ConditionalOnWebApplication
class CallbackPage {

  static final String ADDRESS = "/sign-in/callback";

  private final Access access;
  private final CompleteSignIn complete;
  private final SignIn signIn;

  CallbackPage(Access access, CompleteSignIn complete, SignIn signIn) {
    this.access = access;
    this.complete = complete;
    this.signIn = signIn;
  }

  @GetMapping(ADDRESS)
  ModelAndView finish(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam MultiValueMap<String, String> query) {
    access.require(actor, Permission.READ_PUBLIC);
    var browser = BrowserSecret.SIGN_IN.of(request).orElse("");
    return switch (complete.handle(CameBack.of(query), browser)) {
      case CompleteSignIn.Outcome.IsSure(var sure, var back) -> {
        response.addHeader(HttpHeaders.SET_COOKIE, BrowserSecret.SIGN_IN.gone(request));
        signIn.start(request, Tenant.current().orElseThrow(), sure);
        yield new ModelAndView("redirect:" + back.value());
      }
      case CompleteSignIn.Outcome.Refused(var why, var back) -> RefusedView.of(why, back);
    };
  }
}
