package se.vagval.coordination.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.vagval.casework.Guidance;
import se.vagval.casework.StepGuidance.Guide;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where a caseworker notes a contact with another authority.
@Controller
@RequestMapping("/coordination/cases/{case}/dialogue/new")
class NoteContactPage {

  private final Access access;
  private final Guidance guidance;
  private final ReadDialogue readDialogue;
  private final NoteContact noteContact;
  private final Clock clock;

  NoteContactPage(
      Access access,
      Guidance guidance,
      ReadDialogue readDialogue,
      NoteContact noteContact,
      Clock clock) {
    this.access = access;
    this.guidance = guidance;
    this.readDialogue = readDialogue;
    this.noteContact = noteContact;
    this.clock = clock;
  }

  /// What has been agreed on this step.
  @ModelAttribute("guides")
  List<Guide> guides(@ModelAttribute(value = "page", binding = false) Page page) {
    return guidance.at(Step.CONTACT_WITH_AUTHORITY, page.text());
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var filled = DialogueForm.fresh(LocalDate.now(clock)).with("id", UUID.randomUUID().toString());
    return form(caseId, actor, filled, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView note(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var contact = DialogueForm.read(form, page.text());
    if (contact.isEmpty()) {
      return form(caseId, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new NoteContact.Command(form.id("id"), caseId, contact.get(), actor);
    return switch (noteContact.handle(command)) {
      case NoteContact.Outcome.Noted() ->
          new ModelAndView("redirect:" + DialoguePage.address(caseId));
      case NoteContact.Outcome.NotedOtherwise() -> {
        form.wrong("", page.t("coordination.dialogue.error.sent-before"));
        yield form(caseId, actor, form.filled(), HttpStatus.CONFLICT);
      }
      case NoteContact.Outcome.NoBasis(var reason) -> {
        form.wrong("basis", page.t("coordination.basis.refused", reason));
        yield form(caseId, actor, form.filled(), HttpStatus.CONFLICT);
      }
      case NoteContact.Outcome.CaseIsClosed() -> {
        form.wrong("", page.t("coordination.dialogue.closed"));
        yield form(caseId, actor, form.filled(), HttpStatus.CONFLICT);
      }
    };
  }

  private ModelAndView form(CaseId caseId, Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/dialogue/NoteContactPage", status)
        .addObject("shown", readDialogue.handle(caseId, actor))
        .addObject("filled", filled);
  }
}
