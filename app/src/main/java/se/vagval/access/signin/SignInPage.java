package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.SignInWay;
import se.vagval.access.model.Refusal;
import se.vagval.web.LocalPath;

/// Where one signs in. Until a sign-in provider is configured nobody can, and the page says so.
@Controller
@ConditionalOnWebApplication
class SignInPage {

  private final Access access;
  private final BeginSignIn begin;
  private final ObjectProvider<SignInWay> ways;

  SignInPage(Access access, BeginSignIn begin, ObjectProvider<SignInWay> ways) {
    this.access = access;
    this.begin = begin;
    this.ways = ways;
  }

  @GetMapping("/sign-in")
  ModelAndView show(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "/") String back) {
    access.require(actor, Permission.READ_PUBLIC);
    var home = LocalPath.of(back);
    return ways.stream()
        .findFirst()
        .map(way -> new ModelAndView("redirect:" + way.address(home)))
        .orElseGet(() -> begin(request, response, home));
  }

  private ModelAndView begin(
      HttpServletRequest request, HttpServletResponse response, LocalPath back) {
    var browser = BrowserSecret.SIGN_IN.ofOrNew(request);
    return switch (begin.handle(request, back, browser)) {
      case BeginSignIn.Outcome.Away(var address) -> {
        response.addHeader(HttpHeaders.SET_COOKIE, BrowserSecret.SIGN_IN.cookie(request, browser));
        yield new ModelAndView("redirect:" + address);
      }
      case BeginSignIn.Outcome.ProviderIsDown() -> RefusedView.of(Refusal.PROVIDER_DOWN, back);
      case BeginSignIn.Outcome.NoProvider() -> new ModelAndView("access/signin/SignInPage");
    };
  }
}
