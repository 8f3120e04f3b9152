package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.SignIn;
import se.vagval.access.SignOutWay;

/// Where one signs out, and is told whether the sign-in service has forgotten one too. Only the
/// browser that went there and came back is told that it has.
@Controller
@ConditionalOnWebApplication
class SignOutPage {

  static final String DONE = "/sign-out/done";

  private final Access access;
  private final SignIn signIn;
  private final SignOutWay way;

  SignOutPage(Access access, SignIn signIn, SignOutWay way) {
    this.access = access;
    this.signIn = signIn;
    this.way = way;
  }

  @PostMapping("/sign-out")
  ModelAndView end(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    access.require(actor, Permission.READ_PUBLIC);
    signIn.signsOut(actor);
    return way.leave(request, response);
  }

  @GetMapping(DONE)
  ModelAndView done(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String state) {
    access.require(actor, Permission.READ_PUBLIC);
    if (!actor.isVisitor()) {
      return new ModelAndView("redirect:/");
    }
    var cameBack = BrowserSecret.SIGN_OUT.of(request).filter(kept -> same(kept, state)).isPresent();
    if (cameBack) {
      response.addHeader(HttpHeaders.SET_COOKIE, BrowserSecret.SIGN_OUT.gone(request));
    }
    return new ModelAndView("access/signin/SignOutPage", "both", cameBack);
  }

  private static boolean same(String kept, String came) {
    return MessageDigest.isEqual(
        kept.getBytes(StandardCharsets.UTF_8), came.getBytes(StandardCharsets.UTF_8));
  }
}
