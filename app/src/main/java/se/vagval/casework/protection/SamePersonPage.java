package se.vagval.casework.protection;

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
import se.vagval.casework.PersonId;
import se.vagval.casework.protection.TellSamePerson.Outcome.Answered;
import se.vagval.casework.protection.TellSamePerson.Outcome.AnsweredMeanwhile;
import se.vagval.casework.protection.TellSamePerson.Outcome.NotAsked;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where whoever reads a protected person's file says whether somebody of the same name or number
/// is that person, entered anew.
@Controller
@RequestMapping("/casework/cases/{case}/same-person/{namesake}")
class SamePersonPage {

  private static final int LONGEST_REASON = 2000;

  /// What was typed.
  private record Typed(String same, String reason, String seen) {

    static Typed of(MultiValueMap<String, String> sent) {
      return new Typed(one(sent, "same"), one(sent, "reason"), one(sent, "seen"));
    }

    private static String one(MultiValueMap<String, String> sent, String field) {
      return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    Filled checked(Page page) {
      var checked = Filled.with(Map.of("same", same, "reason", reason));
      if (!same.equals("YES") && !same.equals("NO")) {
        checked = checked.withProblem("same", page.t("casework.same.error.same"));
      }
      if (reason.isEmpty()) {
        checked = checked.withProblem("reason", page.t("casework.same.error.reason"));
      }
      if (reason.length() > LONGEST_REASON) {
        checked = checked.withProblem("reason", page.t("casework.protection.error.reason.long"));
      }
      return checked;
    }

    TellSamePerson.Command toCommand(CaseId caseId, PersonId other, Actor by) {
      return new TellSamePerson.Command(
          caseId, other, same.equals("YES"), reason, seenAnswer(), by);
    }

    /// What no form of ours sends is no answer that was shown.
    private long seenAnswer() {
      return seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1;
    }
  }

  private final Access access;
  private final TellSamePerson tellSamePerson;

  SamePersonPage(Access access, TellSamePerson tellSamePerson) {
    this.access = access;
    this.tellSamePerson = tellSamePerson;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("namesake") UUID other) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.TELL_SAME_PERSON, caseId);
    return form(tellSamePerson.now(caseId, actor), new PersonId(other), Filled.nothing());
  }

  @PostMapping
  ModelAndView tell(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("namesake") UUID other,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.TELL_SAME_PERSON, caseId);
    var typed = Typed.of(sent);
    var filled = typed.checked(page);
    var command = typed.toCommand(caseId, new PersonId(other), actor);
    return filled.hasProblems()
        ? form(tellSamePerson.now(caseId, actor), command.other(), filled)
        : told(command, filled, page);
  }

  private ModelAndView told(TellSamePerson.Command command, Filled filled, Page page) {
    return switch (tellSamePerson.handle(command)) {
      case Answered() ->
          new ModelAndView("redirect:/casework/cases/" + command.caseId() + "/same-person");
      case AnsweredMeanwhile() -> {
        var again = filled.withProblem("same", page.t("casework.same.error.meanwhile"));
        var form = form(tellSamePerson.now(command.caseId(), command.by()), command.other(), again);
        form.setStatus(HttpStatus.CONFLICT);
        yield form;
      }
      case NotAsked() -> gone(command);
    };
  }

  private ModelAndView gone(TellSamePerson.Command command) {
    return new ModelAndView("casework/protection/SamePersonsPage", HttpStatus.CONFLICT)
        .addObject("now", tellSamePerson.now(command.caseId(), command.by()))
        .addObject("isGone", true);
  }

  private static ModelAndView form(TellSamePerson.Now now, PersonId other, Filled filled) {
    var one = now.find(other).orElseThrow(() -> new NotFound("namesake " + other));
    var status = filled.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    return new ModelAndView("casework/protection/SamePersonPage", status)
        .addObject("head", now.head())
        .addObject("one", one)
        .addObject("number", now.of().number(one))
        .addObject("filled", filled);
  }
}
