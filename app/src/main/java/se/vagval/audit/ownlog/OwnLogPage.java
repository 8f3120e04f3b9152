package se.vagval.audit.ownlog;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// "Vem har läst ditt ärende": the participant sees each reading by role and unit.
@Controller
class OwnLogPage {

  private final Access access;
  private final OwnLog log;

  OwnLogPage(Access access, OwnLog log) {
    this.access = access;
    this.log = log;
  }

  @GetMapping("/audit/own")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.READ_OWN_LOG);
    var lines = log.handle(actor);
    model.addAttribute("lines", lines);
    model.addAttribute("isCut", lines.size() == OwnLog.MOST);
    return "audit/ownlog/OwnLogPage";
  }
}
