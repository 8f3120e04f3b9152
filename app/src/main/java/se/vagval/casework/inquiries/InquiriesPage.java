package se.vagval.casework.inquiries;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Where a caseworker sees their open inquiries, and a team leader those of the unit.
@Controller
class InquiriesPage {

  private final Access access;
  private final ListInquiries listInquiries;

  InquiriesPage(Access access, ListInquiries listInquiries) {
    this.access = access;
    this.listInquiries = listInquiries;
  }

  @GetMapping("/casework/inquiries")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = access.allows(actor, Permission.OPEN_CASE);
    model
        .addAttribute("rows", listInquiries.handle(actor, ownOnly))
        .addAttribute("ownOnly", ownOnly);
    return "casework/inquiries/InquiriesPage";
  }
}
