package se.vagval.demo.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.DemoMark;
import se.vagval.access.Permission;
import se.vagval.access.SignIn;
import se.vagval.access.SignInWay;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoPeople;
import se.vagval.tenancy.Tenant;
import se.vagval.web.LocalPath;
import se.vagval.web.NotFound;

/// The list of people to be. It stands in for signing in.
@Controller
@Profile(DemoBean.PROFILE)
@RequestMapping(BeSomebodyPage.ADDRESS)
class BeSomebodyPage implements SignInWay, DemoMark {

  static final String ADDRESS = "/demo";

  private final Access access;
  private final DemoPeople people;
  private final SignIn signIn;

  BeSomebodyPage(Access access, DemoPeople people, SignIn signIn) {
    this.access = access;
    this.people = people;
    this.signIn = signIn;
  }

  @Override
  public String address(LocalPath back) {
    return back.equals(LocalPath.START) ? ADDRESS : ADDRESS + "?back=" + back.encoded();
  }

  @GetMapping
  String show(Actor actor, Model page, @RequestParam(defaultValue = "/") String back) {
    access.require(actor, Permission.READ_PUBLIC);
    page.addAttribute("people", people.all());
    page.addAttribute("back", LocalPath.of(back));
    return "demo/signin/BeSomebodyPage";
  }

  @PostMapping
  String be(
      UUID as,
      @RequestParam(defaultValue = "/") String back,
      Actor actor,
      HttpServletRequest request) {
    access.require(actor, Permission.READ_PUBLIC);
    var person =
        people.all().stream()
            .filter(known -> known.account().value().equals(as))
            .findFirst()
            .orElseThrow(() -> new NotFound("demo person " + as));
    signIn.start(request, Tenant.current().orElseThrow(), person.account(), "demo");
    return "redirect:" + LocalPath.of(back).value();
  }
}
