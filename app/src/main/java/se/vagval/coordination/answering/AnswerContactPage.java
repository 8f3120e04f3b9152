package se.vagval.coordination.answering;

import java.util.Arrays;
import java.util.List;
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
import se.vagval.coordination.ContactId;
import se.vagval.coordination.answering.AnswerContact.Outcome.Closed;
import se.vagval.coordination.answering.AnswerContact.Outcome.ClosedBefore;
import se.vagval.coordination.answering.AnswerContact.Outcome.NoConsent;
import se.vagval.coordination.model.NextStep;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker answers another authority and closes the contact.
@Controller
@RequestMapping("/coordination/cases/{case}/contacts/{contact}")
class AnswerContactPage {

  private static final int LONGEST_ANSWER = 4000;

  private final Access access;
  private final CaseContacts caseContacts;
  private final AnswerContact answerContact;

  AnswerContactPage(Access access, CaseContacts caseContacts, AnswerContact answerContact) {
    this.access = access;
    this.caseContacts = caseContacts;
    this.answerContact = answerContact;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("contact") UUID contact) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.ANSWER_CONTACT, caseId);
    var known = caseContacts.of(caseId, actor);
    var contactId = new ContactId(contact);
    return known.contact(contactId).isOpen()
        ? form(known, contactId, Filled.nothing(), HttpStatus.OK)
        : done(caseId);
  }

  @PostMapping
  ModelAndView answer(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("contact") UUID contact,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.ANSWER_CONTACT, caseId);
    var contactId = new ContactId(contact);
    var text = one(typed, "answer").replace("\r\n", "\n");
    var next = next(one(typed, "next"));
    var filled = checked(new Filled(typed, List.of()), text, next, page);
    if (filled.hasProblems()) {
      return again(caseId, contactId, actor, filled, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new AnswerContact.Command(caseId, contactId, text, next.orElseThrow(), actor);
    return switch (answerContact.handle(command)) {
      case Closed() -> done(caseId);
      case ClosedBefore() -> {
        var told = filled.withProblem("answer", page.t("coordination.error.closed-before"));
        yield again(caseId, contactId, actor, told, HttpStatus.CONFLICT);
      }
      case NoConsent(var why) -> {
        var told = filled.withProblem("answer", page.t("coordination.error.no-consent", why));
        yield again(caseId, contactId, actor, told, HttpStatus.CONFLICT);
      }
    };
  }

  private static Filled checked(Filled typed, String text, Optional<NextStep> next, Page page) {
    var checked = typed;
    if (text.length() > LONGEST_ANSWER) {
      checked = checked.withProblem("answer", page.t("coordination.error.answer.long"));
    }
    return next.isPresent()
        ? checked
        : checked.withProblem("next", page.t("coordination.error.next"));
  }

  private static Optional<NextStep> next(String typed) {
    return Arrays.stream(NextStep.values()).filter(one -> one.name().equals(typed)).findFirst();
  }

  private static String one(MultiValueMap<String, String> typed, String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private ModelAndView again(
      CaseId caseId, ContactId contactId, Actor actor, Filled filled, HttpStatus status) {
    return form(caseContacts.of(caseId, actor), contactId, filled, status);
  }

  private static ModelAndView form(
      CaseContacts.Known known, ContactId contactId, Filled filled, HttpStatus status) {
    var contact = known.contact(contactId);
    return new ModelAndView("coordination/answering/AnswerContactPage", status)
        .addObject("known", known)
        .addObject("contact", contact)
        .addObject("view", known.view(contact))
        .addObject("filled", filled);
  }

  private static ModelAndView done(CaseId caseId) {
    return new ModelAndView("redirect:/coordination/cases/" + caseId + "/contacts");
  }
}
