package se.vagval.choice.choosing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import se.vagval.assessment.VoucherId;
import se.vagval.catalogue.Listed;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.model.MayChoose;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// The answer checked before it counts. For a change it is the page that stops you: it says what
/// you leave.
@Controller
@RequestMapping("/choice/vouchers/{voucher}/confirm")
public class ConfirmPage {

  public record View(Standing standing, Listed listed) {}

  private final Access access;
  private final Choose choose;

  ConfirmPage(Access access, Choose choose) {
    this.access = access;
    this.choose = choose;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable UUID voucher,
      @RequestParam(required = false) @Nullable UUID offer,
      @ModelAttribute("page") Page page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.CHOOSE_PROVIDER, id);
    var standing = choose.shown(id, actor);
    return offer == null ? askAgain(standing, page) : check(standing, new OfferId(offer));
  }

  @PostMapping
  ModelAndView choose(
      Actor actor,
      @PathVariable UUID voucher,
      @RequestParam UUID offer,
      @RequestParam(required = false) @Nullable UUID seen) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.CHOOSE_PROVIDER, id);
    var command =
        new Choose.Command(id, new OfferId(offer), seen == null ? null : new ChoiceId(seen), actor);
    return switch (choose.handle(command)) {
      case Choose.Outcome.Chosen(var choice) ->
          new ModelAndView("redirect:/choice/receipts/" + choice);
      case Choose.Outcome.Refused(var reason) -> refused(choose.shown(id, actor), reason);
    };
  }

  private ModelAndView check(Standing standing, OfferId offer) {
    return switch (choose.wouldBe(standing, offer)) {
      case MayChoose.Outcome.FirstChoice() -> summary(standing, offer);
      case MayChoose.Outcome.Change() -> summary(standing, offer);
      case MayChoose.Outcome.SameAgain() ->
          new ModelAndView(
              "redirect:/choice/receipts/"
                  + java.util.Objects.requireNonNull(standing.current()).id());
      case MayChoose.Outcome.Refused(var reason) -> refused(standing, reason);
    };
  }

  private static ModelAndView summary(Standing standing, OfferId offer) {
    return new ModelAndView(
        "choice/choosing/ConfirmPage",
        "view",
        new View(standing, standing.list().find(offer).orElseThrow()));
  }

  private static ModelAndView askAgain(Standing standing, Page page) {
    var answer = new ModelAndView("choice/choosing/ChoosePage", "standing", standing);
    answer.addObject("filled", Filled.nothing().withProblem("offer", page.t("choice.choose.none")));
    answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return answer;
  }

  private static ModelAndView refused(Standing standing, MayChoose.Reason reason) {
    var answer = new ModelAndView("choice/choosing/ChoiceRefused", "standing", standing);
    answer.addObject("reason", reason);
    answer.setStatus(HttpStatus.CONFLICT);
    return answer;
  }
}
