package se.vagval.casework.timeline;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseEvents.Kind;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;

/// All that has happened in a case, newest first.
@Controller
class TimelinePage {

  private final Access access;
  private final ShowTimeline showTimeline;

  TimelinePage(Access access, ShowTimeline showTimeline) {
    this.access = access;
    this.showTimeline = showTimeline;
  }

  /// A kind or an order that is not known counts as none.
  @GetMapping("/casework/cases/{case}/timeline")
  ModelAndView show(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "order", defaultValue = "") String order,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_CASE, caseId);
    var only = Arrays.stream(Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
    var oldestFirst = order.equals("oldest");
    var asked = new ShowTimeline.Asked(caseId, only, oldestFirst);
    return new ModelAndView("casework/timeline/TimelinePage")
        .addObject("shown", showTimeline.handle(asked, actor, page.text()))
        .addObject("only", only.map(Kind::name).orElse(""))
        .addObject("oldestFirst", oldestFirst);
  }
}
