package se.vagval.casework.entrance;

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
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.model.ContactHandover.Asked;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a contact is handed to a colleague, with why.
@Controller
@RequestMapping("/casework/entrance/{firstContact}/hand")
class HandContactPage {

  private record Shown(UUID handoverId, Filled filled, HttpStatus status) {}

  private final Access access;
  private final FollowContact followContact;
  private final HandContact handContact;

  HandContactPage(Access access, FollowContact followContact, HandContact handContact) {
    this.access = access;
    this.followContact = followContact;
    this.handContact = handContact;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("firstContact") UUID id) {
    var contact = new FirstContactId(id);
    access.require(actor, Permission.FOLLOW_FIRST_CONTACT, contact);
    return page(contact, actor, new Shown(UUID.randomUUID(), Filled.nothing(), HttpStatus.OK));
  }

  @PostMapping
  ModelAndView hand(
      Actor actor,
      @PathVariable("firstContact") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var contact = new FirstContactId(id);
    access.require(actor, Permission.FOLLOW_FIRST_CONTACT, contact);
    var fields = new EntranceFields(typed, page.text());
    var to = fields.uuid("to");
    if (to.isEmpty()) {
      fields.problem("to", "casework.entrance.hand.error.to");
    }
    var why = fields.needed("why", EntranceFields.LONGEST_TEXT);
    if (fields.isWrong()) {
      return page(
          contact,
          actor,
          new Shown(fields.id(), fields.filled(), HttpStatus.UNPROCESSABLE_CONTENT));
    }
    var from = new AccountId(fields.uuid("from").orElseGet(UUID::randomUUID));
    var asked = new Asked(fields.id(), contact, from, new AccountId(to.orElseThrow()), why);
    return switch (handContact.handle(asked, actor)) {
      case HandContact.Outcome.HandedOver() -> new ModelAndView("redirect:" + next(contact, actor));
      case HandContact.Outcome.EndedBefore() ->
          told(asked, actor, fields, "", page.t("casework.entrance.error.ended"));
      case HandContact.Outcome.HasMoved() ->
          told(asked, actor, fields, "", page.t("casework.entrance.hand.error.moved"));
      case HandContact.Outcome.NotOfTheUnit() ->
          told(asked, actor, fields, "to", page.t("casework.entrance.hand.error.unit"));
      case HandContact.Outcome.SentBefore() ->
          told(asked, actor, fields, "", page.t("casework.entrance.hand.error.sent-before"));
    };
  }

  /// Somebody who may no longer read it goes to the list.
  private String next(FirstContactId contact, Actor actor) {
    return access.allows(actor, Permission.FOLLOW_FIRST_CONTACT, contact)
        ? "/casework/entrance/" + contact
        : "/casework/entrance";
  }

  private ModelAndView told(
      Asked asked, Actor actor, EntranceFields fields, String field, String words) {
    var filled = fields.filled().withProblem(field, words);
    return page(asked.contact(), actor, new Shown(UUID.randomUUID(), filled, HttpStatus.CONFLICT));
  }

  private ModelAndView page(FirstContactId id, Actor actor, Shown shown) {
    var contact = followContact.read(id, actor).contact();
    return new ModelAndView("casework/entrance/HandContactPage", shown.status())
        .addObject("contact", contact)
        .addObject("colleagues", handContact.colleagues(contact))
        .addObject("handoverId", shown.handoverId())
        .addObject("filled", shown.filled());
  }
}
