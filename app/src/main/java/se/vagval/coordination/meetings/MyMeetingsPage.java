package se.vagval.coordination.meetings;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;

/// Where a person sees the meetings about them: when, where, with whom and why, and what was
/// agreed.
@Controller
class MyMeetingsPage {

  static final String ADDRESS = "/coordination/my-meetings";

  private final Access access;
  private final ReadMeetings readMeetings;

  MyMeetingsPage(Access access, ReadMeetings readMeetings) {
    this.access = access;
    this.readMeetings = readMeetings;
  }

  @GetMapping(ADDRESS)
  String show(Actor actor, Model model) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.READ_OWN_MEETINGS, self);
    model.addAttribute("shown", readMeetings.own(person, actor));
    return "coordination/meetings/MyMeetingsPage";
  }
}
