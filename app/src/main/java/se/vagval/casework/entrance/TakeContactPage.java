package se.vagval.casework.entrance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.Guidance;
import se.vagval.casework.Languages;
import se.vagval.casework.StepGuidance.Guide;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.casework.entrance.TakeContact.Outcome.NotOwnUnit;
import se.vagval.casework.entrance.TakeContact.Outcome.SentBefore;
import se.vagval.casework.entrance.TakeContact.Outcome.Taken;
import se.vagval.casework.model.FirstContact;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where somebody's first contact is noted. The first question is what they want.
@Controller
@RequestMapping("/casework/entrance/new")
class TakeContactPage {

  private record Shown(FirstContactId id, Filled filled, HttpStatus status) {}

  private final Access access;
  private final Guidance guidance;
  private final TakeContact takeContact;
  private final Clock clock;

  TakeContactPage(Access access, Guidance guidance, TakeContact takeContact, Clock clock) {
    this.access = access;
    this.guidance = guidance;
    this.takeContact = takeContact;
    this.clock = clock;
  }

  /// What has been agreed on this step.
  @ModelAttribute("guides")
  List<Guide> guides(@ModelAttribute(value = "page", binding = false) Page page) {
    return guidance.at(Step.FIRST_CONTACT, page.text());
  }

  @GetMapping
  ModelAndView show(Actor actor, @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.LIST_FIRST_CONTACTS);
    var id = new FirstContactId(UUID.randomUUID());
    return form(actor, page, new Shown(id, TakeContactForm.fresh(), HttpStatus.OK));
  }

  @PostMapping
  ModelAndView take(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.LIST_FIRST_CONTACTS);
    var form = new TakeContactForm(typed, page.text(), LocalDate.now(clock));
    var read = form.read(actor);
    return read.isEmpty()
        ? form(actor, page, new Shown(form.id(), form.filled(), HttpStatus.UNPROCESSABLE_CONTENT))
        : taken(actor, read.get(), form.filled(), page);
  }

  private ModelAndView taken(Actor actor, FirstContact contact, Filled filled, Page page) {
    return switch (takeContact.handle(contact, actor)) {
      case Taken(var id) -> new ModelAndView("redirect:/casework/entrance/" + id);
      case NotOwnUnit() -> {
        var told = filled.withProblem("unit", page.t("casework.error.unit"));
        yield form(actor, page, new Shown(contact.id(), told, HttpStatus.UNPROCESSABLE_CONTENT));
      }
      case SentBefore() -> {
        var told = filled.withProblem("wants", page.t("casework.entrance.error.sent-before"));
        var id = new FirstContactId(UUID.randomUUID());
        yield form(actor, page, new Shown(id, told, HttpStatus.CONFLICT));
      }
    };
  }

  private ModelAndView form(Actor actor, Page page, Shown shown) {
    return new ModelAndView("casework/entrance/TakeContactPage", shown.status())
        .addObject("id", shown.id())
        .addObject("units", takeContact.units(actor))
        .addObject("languages", Languages.options("sv", page.text()))
        .addObject("filled", shown.filled());
  }
}
