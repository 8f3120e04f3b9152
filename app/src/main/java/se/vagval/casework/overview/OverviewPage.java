package se.vagval.casework.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;

/// A whole case on one page.
@Controller
class OverviewPage {

  private final Access access;
  private final Overview overview;
  private final Clock clock;

  OverviewPage(Access access, Overview overview, Clock clock) {
    this.access = access;
    this.overview = overview;
    this.clock = clock;
  }

  @GetMapping("/casework/cases/{case}")
  ModelAndView show(
      Actor actor,
      @PathVariable("case") UUID id,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_CASE_HEAD, caseId);
    var mayRead = access.allows(actor, Permission.READ_CASE, caseId);
    return switch (overview.handle(caseId, actor, mayRead, page.text())) {
      case Overview.Outcome.HeadOnly(var head) -> headOnly(actor, head);
      case Overview.Outcome.Whole(var file) -> whole(actor, file);
    };
  }

  private ModelAndView headOnly(Actor actor, CaseHead head) {
    return new ModelAndView("casework/overview/ProtectedCase")
        .addObject("head", head)
        .addObject("mayName", access.offers(actor, Permission.NAME_READERS, head.id()));
  }

  private ModelAndView whole(Actor actor, WholeCase file) {
    var id = file.head().id();
    var closed = file.head().closed();
    var mayChange = access.offers(actor, Permission.CHANGE_CASE, id);
    var cause = NamedAct.of("casework.overview.cause.act").unless(closed);
    return new ModelAndView(
        "casework/overview/OverviewPage",
        Map.of(
            "file", file,
            "today", LocalDate.now(clock),
            "mayWrite", access.offers(actor, Permission.WRITE_JOURNAL, id),
            "mayChange", mayChange,
            "mayCause", mayChange && access.offers(actor, Permission.CHANGE_CASE, id, cause),
            "mayProtect", access.offers(actor, Permission.PROTECT_PERSON, id),
            "mayHandOut", access.offers(actor, Permission.HAND_OUT_EXTRACT, id),
            "mayCorrect", access.offers(actor, Permission.CORRECT_PERSON, id),
            "mayClose", access.offers(actor, Permission.CLOSE_CASE, id, closed)));
  }
}
