package se.vagval.casework.protection;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
import se.vagval.casework.CaseId;
import se.vagval.casework.model.Protection;
import se.vagval.casework.protection.ProtectPerson.Outcome.AliasTellsTheName;
import se.vagval.casework.protection.ProtectPerson.Outcome.ReasonIsMissing;
import se.vagval.casework.protection.ProtectPerson.Outcome.Saved;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker marks a person as protected and writes down what others call
/// the person.
@Controller
@RequestMapping("/casework/cases/{case}/protection")
class ProtectPersonPage {

  private static final String NONE = "NONE";
  private static final int LONGEST_ALIAS = 60;
  private static final int LONGEST_REASON = 2000;

  /// What was typed.
  private record Typed(String kind, String alias, String reason) {

    static Typed of(MultiValueMap<String, String> sent) {
      return new Typed(one(sent, "kind"), one(sent, "alias"), one(sent, "reason"));
    }

    private static String one(MultiValueMap<String, String> sent, String field) {
      return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    Filled checked(Page page) {
      var checked = Filled.with(Map.of("kind", kind, "alias", alias, "reason", reason));
      if (ProtectPersonPage.kind(kind).isEmpty() && !kind.equals(NONE)) {
        checked = checked.withProblem("kind", page.t("casework.protection.error.kind"));
      }
      if (alias.length() > LONGEST_ALIAS) {
        checked = checked.withProblem("alias", page.t("casework.protection.error.alias.long"));
      }
      if (reason.length() > LONGEST_REASON) {
        checked = checked.withProblem("reason", page.t("casework.protection.error.reason.long"));
      }
      return checked;
    }
  }

  private final Access access;
  private final ProtectPerson protectPerson;

  ProtectPersonPage(Access access, ProtectPerson protectPerson) {
    this.access = access;
    this.protectPerson = protectPerson;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.PROTECT_PERSON, caseId);
    var now = protectPerson.now(caseId, actor);
    var kind = now.kind();
    var filled =
        Filled.with(Map.of("kind", kind == null ? NONE : kind.name(), "alias", now.alias()));
    return form(caseId, now, filled);
  }

  @PostMapping
  ModelAndView save(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.PROTECT_PERSON, caseId);
    var typed = Typed.of(sent);
    var filled = typed.checked(page);
    var command =
        new ProtectPerson.Command(
            caseId, kind(typed.kind()).orElse(null), typed.alias(), typed.reason(), actor);
    return filled.hasProblems() ? again(command, filled) : saved(command, filled, page);
  }

  private ModelAndView saved(ProtectPerson.Command command, Filled filled, Page page) {
    return switch (protectPerson.handle(command)) {
      case Saved() -> new ModelAndView("redirect:/casework/cases/" + command.caseId());
      case ReasonIsMissing() ->
          again(command, filled.withProblem("reason", page.t("casework.protection.error.reason")));
      case AliasTellsTheName() ->
          again(command, filled.withProblem("alias", page.t("casework.protection.error.alias")));
    };
  }

  private static Optional<Protection.Kind> kind(String typed) {
    return Arrays.stream(Protection.Kind.values())
        .filter(kind -> kind.name().equals(typed))
        .findFirst();
  }

  private ModelAndView again(ProtectPerson.Command command, Filled filled) {
    return form(command.caseId(), protectPerson.now(command.caseId(), command.by()), filled);
  }

  private static ModelAndView form(CaseId id, Protection now, Filled filled) {
    var status = filled.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    return new ModelAndView("casework/protection/ProtectPersonPage", status)
        .addObject("caseId", id)
        .addObject("now", now)
        .addObject("filled", filled);
  }
}
