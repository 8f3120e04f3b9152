package se.vagval.coordination.contact;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.coordination.ContactId;
import se.vagval.web.NotFound;
import se.vagval.web.Page;

/// One contact, for the officer who started it: the question, and what the person has consented
/// that they may see.
@Controller
class ContactPage {

  private final Access access;
  private final OwnContacts ownContacts;

  ContactPage(Access access, OwnContacts ownContacts) {
    this.access = access;
    this.ownContacts = ownContacts;
  }

  @GetMapping("/coordination/contacts/{contact}")
  ModelAndView show(
      Actor actor,
      @PathVariable("contact") UUID id,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var contactId = new ContactId(id);
    access.require(actor, Permission.READ_CONTACT, contactId);
    var whole =
        ownContacts
            .one(contactId, actor, page.text())
            .orElseThrow(() -> new NotFound("contact " + id));
    return new ModelAndView("coordination/contact/ContactPage")
        .addObject("seen", whole.seen())
        .addObject("parts", whole.parts())
        .addObject("meetings", whole.meetings());
  }
}
