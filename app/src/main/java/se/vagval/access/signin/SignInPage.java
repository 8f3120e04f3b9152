package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.SignIn;
import se.vagval.access.SignInWay;
import se.vagval.web.LocalPath;

/// Where one signs in and out. Until a sign-in provider is configured nobody can, and the page says
/// so.
@Controller
class SignInPage {

  private final Access access;
  private final SignIn signIn;
  private final ObjectProvider<SignInWay> ways;

  SignInPage(Access access, SignIn signIn, ObjectProvider<SignInWay> ways) {
    this.access = access;
    this.signIn = signIn;
    this.ways = ways;
  }

  @GetMapping("/sign-in")
  String show(Actor actor, @RequestParam(defaultValue = "/") String back) {
    access.require(actor, Permission.READ_PUBLIC);
    return ways.stream()
        .findFirst()
        .map(way -> "redirect:" + way.address(LocalPath.of(back)))
        .orElse("access/signin/SignInPage");
  }

  @PostMapping("/sign-out")
  String end(Actor actor, HttpServletRequest request) {
    access.require(actor, Permission.READ_PUBLIC);
    signIn.end(request);
    return "redirect:/";
  }
}
