package se.vagval.assessment.afterwards;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.DecisionId;
import se.vagval.web.Page;

/// All that has happened to a decision since it was made, and what can be noted now.
@Controller
class EventsPage {

  private final Access access;
  private final ReadEvents readEvents;

  EventsPage(Access access, ReadEvents readEvents) {
    this.access = access;
    this.readEvents = readEvents;
  }

  static String address(DecisionId decision) {
    return "/assessment/decisions/" + decision + "/events";
  }

  @GetMapping("/assessment/decisions/{decision}/events")
  String show(
      @PathVariable UUID decision, Actor actor, @ModelAttribute("page") Page page, Model model) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.READ_DECISION, id);
    var mayNote = access.offers(actor, Permission.FOLLOW_DECISION, id);
    model.addAttribute("view", new EventsView(page, readEvents.handle(id, actor), mayNote));
    return "assessment/afterwards/EventsPage";
  }
}
