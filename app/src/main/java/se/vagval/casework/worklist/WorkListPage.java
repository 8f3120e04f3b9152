package se.vagval.casework.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// "Mina ärenden": where a caseworker's day begins, and a team leader's.
@Controller
class WorkListPage {

  private final Access access;
  private final WorkList workList;
  private final Clock clock;

  WorkListPage(Access access, WorkList workList, Clock clock) {
    this.access = access;
    this.workList = workList;
    this.clock = clock;
  }

  @GetMapping("/casework")
  String show(
      Actor actor,
      @RequestParam Map<String, String> address,
      HttpServletRequest request,
      Model model) {
    access.require(actor, Permission.LIST_CASES);
    var hasOwn = access.allows(actor, Permission.OPEN_CASE);
    var isNarrowed = address.containsKey(Filter.NAMED);
    var name = NarrowListPage.words(request.getSession(false), isNarrowed);
    var filter = Filter.of(address, !hasOwn).named(name);
    model
        .addAttribute("filter", filter)
        .addAttribute("found", workList.handle(actor, filter))
        .addAttribute("mayOpen", hasOwn)
        .addAttribute("mayTake", access.allows(actor, Permission.LIST_FIRST_CONTACTS))
        .addAttribute("unnamed", address.containsKey("unnamed"))
        .addAttribute("today", LocalDate.now(clock));
    return "casework/worklist/WorkListPage";
  }
}
