package se.vagval.casework.worklist;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.SavedViewId;

/// Where the work list as it is shown is kept under a name, or let go of.
@Controller
class KeepViewPage {

  private final Access access;
  private final KeepView keepView;

  KeepViewPage(Access access, KeepView keepView) {
    this.access = access;
    this.keepView = keepView;
  }

  @PostMapping("/casework/views")
  String keep(@RequestParam Map<String, String> sent, Actor actor) {
    access.require(actor, Permission.LIST_CASES);
    var filter = Filter.of(sent, !access.allows(actor, Permission.OPEN_CASE));
    return switch (keepView.keep(sent.getOrDefault("view", ""), filter, actor)) {
      case KeepView.Outcome.ViewKept() -> "redirect:/casework?" + filter.kept();
      case KeepView.Outcome.NoName() -> "redirect:/casework?" + filter.kept() + "&unnamed=yes#view";
    };
  }

  @PostMapping("/casework/views/{view}/remove")
  String letGo(@PathVariable UUID view, Actor actor) {
    access.require(actor, Permission.LIST_CASES);
    keepView.letGo(new SavedViewId(view), actor);
    return "redirect:/casework";
  }
}
