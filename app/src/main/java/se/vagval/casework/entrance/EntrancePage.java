package se.vagval.casework.entrance;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// The one entrance: the contacts that wait, the one that has waited longest first.
@Controller
class EntrancePage {

  private final Access access;
  private final WaitingContacts waitingContacts;
  private final Clock clock;

  EntrancePage(Access access, WaitingContacts waitingContacts, Clock clock) {
    this.access = access;
    this.waitingContacts = waitingContacts;
    this.clock = clock;
  }

  @GetMapping("/casework/entrance")
  String show(Actor actor, @RequestParam(defaultValue = "") String contacts, Model model) {
    access.require(actor, Permission.LIST_FIRST_CONTACTS);
    var ownOnly =
        contacts.isEmpty() ? access.allows(actor, Permission.OPEN_CASE) : contacts.equals("own");
    model
        .addAttribute("ownOnly", ownOnly)
        .addAttribute("waiting", waitingContacts.handle(actor, ownOnly))
        .addAttribute("today", LocalDate.now(clock));
    return "casework/entrance/EntrancePage";
  }
}
