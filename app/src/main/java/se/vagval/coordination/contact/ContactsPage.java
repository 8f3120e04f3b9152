package se.vagval.coordination.contact;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// The contacts that an officer of another authority has started.
@Controller
class ContactsPage {

  private final Access access;
  private final OwnContacts ownContacts;

  ContactsPage(Access access, OwnContacts ownContacts) {
    this.access = access;
    this.ownContacts = ownContacts;
  }

  @GetMapping("/coordination/contacts")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.START_CONTACT);
    var authority = OwnAuthority.of(actor).orElseThrow();
    model.addAttribute("contacts", ownContacts.list(actor, authority));
    return "coordination/contact/ContactsPage";
  }
}
