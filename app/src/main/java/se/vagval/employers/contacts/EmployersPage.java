package se.vagval.employers.contacts;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Employers and associations, the one whose follow-up has waited longest first.
@Controller
class EmployersPage {

  private final Access access;
  private final KeepEmployers keepEmployers;
  private final Clock clock;

  EmployersPage(Access access, KeepEmployers keepEmployers, Clock clock) {
    this.access = access;
    this.keepEmployers = keepEmployers;
    this.clock = clock;
  }

  @GetMapping("/employers")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.KEEP_EMPLOYERS);
    model
        .addAttribute("employers", keepEmployers.all())
        .addAttribute("today", LocalDate.now(clock));
    return "employers/contacts/EmployersPage";
  }
}
