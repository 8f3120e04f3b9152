package se.vagval.casework.protection;

import java.util.Optional;
import java.util.UUID;
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
import se.vagval.casework.CaseId;
import se.vagval.casework.protection.NameReaders.Outcome.Named;
import se.vagval.casework.protection.NameReaders.Outcome.NotACandidate;
import se.vagval.casework.protection.NameReaders.Outcome.NotProtected;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the team leader names who reads a protected person's file, without reading it herself.
@Controller
@RequestMapping("/casework/cases/{case}/readers")
class NameReadersPage {

  private final Access access;
  private final NameReaders nameReaders;

  NameReadersPage(Access access, NameReaders nameReaders) {
    this.access = access;
    this.nameReaders = nameReaders;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.NAME_READERS, caseId);
    return page(nameReaders.now(caseId, actor), Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView name(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam(defaultValue = "") String account,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.NAME_READERS, caseId);
    var outcome = nameReaders.name(caseId, uuid(account).orElse(id), actor);
    return switch (outcome) {
      case Named() -> done(caseId);
      case NotACandidate() ->
          wrong(caseId, actor, page.t("casework.readers.error"), HttpStatus.UNPROCESSABLE_CONTENT);
      case NotProtected() ->
          wrong(caseId, actor, page.t("casework.readers.not-protected"), HttpStatus.CONFLICT);
    };
  }

  @PostMapping("/end")
  ModelAndView end(
      Actor actor, @PathVariable("case") UUID id, @RequestParam(defaultValue = "") String reader) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.NAME_READERS, caseId);
    uuid(reader).ifPresent(one -> nameReaders.end(caseId, one, actor));
    return done(caseId);
  }

  private static ModelAndView done(CaseId caseId) {
    return new ModelAndView("redirect:/casework/cases/" + caseId + "/readers");
  }

  private ModelAndView wrong(CaseId caseId, Actor actor, String problem, HttpStatus status) {
    var filled = Filled.nothing().withProblem("account", problem);
    return page(nameReaders.now(caseId, actor), filled, status);
  }

  private static ModelAndView page(NameReaders.Now now, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/protection/NameReadersPage", status)
        .addObject("now", now)
        .addObject("filled", filled);
  }

  private static Optional<UUID> uuid(String typed) {
    return Optional.of(typed)
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }
}
