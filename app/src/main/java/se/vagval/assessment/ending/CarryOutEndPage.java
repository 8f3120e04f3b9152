package se.vagval.assessment.ending;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.Offices;
import se.vagval.assessment.VoucherId;
import se.vagval.web.Page;
import se.vagval.web.components.TypedForm;

/// Where a check goes on, or ends on another day, since the decision that it ends was changed, or
/// where it says why that is not possible.
@Controller
@RequestMapping(ChecksPage.ADDRESS + "/{voucher}/go-on")
class CarryOutEndPage {

  private final Access access;
  private final CarryOutEnd carryOut;
  private final Offices offices;

  CarryOutEndPage(Access access, CarryOutEnd carryOut, Offices offices) {
    this.access = access;
    this.carryOut = carryOut;
    this.offices = offices;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID voucher, Actor actor, @ModelAttribute("page") Page page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.DECIDE_CHECK, id);
    return carryOut
        .ask(id, offices.of(actor, id), actor)
        .map(asked -> page(asked, page, HttpStatus.OK))
        .orElseGet(() -> toCheck(id));
  }

  @PostMapping
  ModelAndView goOn(
      @PathVariable UUID voucher,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = new TypedForm(typed, page.text(), LocalDate.MAX);
    var change = new DecisionEventId(form.id(EndForm.CHANGE));
    var command =
        new CarryOutEnd.Command(id, EndForm.id(form), change, offices.of(actor, id), actor);
    return switch (carryOut.handle(command)) {
      case CarryOutEnd.Outcome.CarriedOut() -> toCheck(id);
      case CarryOutEnd.Outcome.Refused(var asked) -> page(asked, page, HttpStatus.CONFLICT);
    };
  }

  private static ModelAndView toCheck(VoucherId id) {
    return new ModelAndView("redirect:" + CheckView.address(id));
  }

  private static ModelAndView page(CarryOutEnd.Asked asked, Page page, HttpStatus status) {
    return new ModelAndView("assessment/ending/CarryOutEndPage", status)
        .addObject("view", new ChangedEndView(page, asked));
  }
}
