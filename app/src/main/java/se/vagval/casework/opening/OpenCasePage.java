package se.vagval.casework.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
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
import se.vagval.casework.CaseHead;
import se.vagval.casework.FirstContactId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a caseworker opens a case.
@Controller
@RequestMapping("/casework/cases/new")
class OpenCasePage {

  private final Access access;
  private final OpenCase openCase;
  private final OwnUnits ownUnits;
  private final LedByContact ledByContact;
  private final Clock clock;

  OpenCasePage(
      Access access, OpenCase openCase, OwnUnits ownUnits, LedByContact ledByContact, Clock clock) {
    this.access = access;
    this.openCase = openCase;
    this.ownUnits = ownUnits;
    this.ledByContact = ledByContact;
    this.clock = clock;
  }

  /// @param contact the first contact that leads here
  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable UUID contact) {
    access.require(actor, Permission.OPEN_CASE);
    var led = Optional.ofNullable(contact).map(FirstContactId::new);
    led.ifPresent(id -> access.require(actor, Permission.FOLLOW_FIRST_CONTACT, id));
    var filled =
        led.map(id -> OpenCaseForm.knowing(ledByContact.read(id, actor)))
            .orElseGet(Filled::nothing);
    return form(actor, filled, OpenCaseForm.FEWEST_CHILDREN, led);
  }

  @PostMapping
  ModelAndView open(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.OPEN_CASE);
    var form =
        new OpenCaseForm(new LinkedMultiValueMap<>(typed), page.text(), LocalDate.now(clock));
    form.contact().ifPresent(id -> access.require(actor, Permission.FOLLOW_FIRST_CONTACT, id));
    if (form.wantsMoreRows()) {
      return form(actor, form.filled(), form.rowsOfChildren() + 1, form.contact());
    }
    var command = form.read(actor);
    return command.isEmpty()
        ? form(actor, form.filled(), form.rowsOfChildren(), form.contact())
        : opened(command.get(), form, page);
  }

  private ModelAndView opened(OpenCase.Command command, OpenCaseForm form, Page page) {
    var actor = command.by();
    return switch (openCase.handle(command)) {
      case OpenCase.Outcome.Opened(var id) -> new ModelAndView("redirect:/casework/cases/" + id);
      case OpenCase.Outcome.AlreadyOpen(var head) -> alreadyOpen(actor, head);
      case OpenCase.Outcome.NotNamed() -> alreadyOpen("", "/casework");
      case OpenCase.Outcome.NotOwnUnit() ->
          form(
              actor,
              form.filled().withProblem("unit", page.t("casework.error.unit")),
              form.rowsOfChildren(),
              form.contact());
      case OpenCase.Outcome.AdultLivesElsewhere() ->
          form(
              actor,
              form.filled().withProblem("adult.number", page.t("casework.error.adult-elsewhere")),
              form.rowsOfChildren(),
              form.contact());
    };
  }

  private ModelAndView form(
      Actor actor, Filled filled, int children, Optional<FirstContactId> contact) {
    return new ModelAndView(
        "casework/opening/OpenCasePage",
        Map.of(
            "filled",
            filled,
            "units",
            ownUnits.handle(actor),
            "children",
            children,
            "contact",
            contact.map(FirstContactId::toString).orElse("")),
        filled.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  /// A protected person's case is named to nobody but its own caseworker.
  private ModelAndView alreadyOpen(Actor actor, CaseHead head) {
    var mayRead = access.allows(actor, Permission.READ_CASE, head.id());
    return mayRead
        ? alreadyOpen(head.number(), "/casework/cases/" + head.id())
        : alreadyOpen("", "/casework");
  }

  private static ModelAndView alreadyOpen(String number, String href) {
    return new ModelAndView(
        "casework/opening/AlreadyOpen",
        Map.of("number", number, "href", href),
        HttpStatus.CONFLICT);
  }
}
