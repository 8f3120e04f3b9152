package se.vagval.assessment.mapping;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.PersonNames;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;

/// A mapping beside the one before: what has changed since last time.
@Controller
class CompareMappingPage {

  private final Access access;
  private final CompareMapping compareMapping;

  CompareMappingPage(Access access, CompareMapping compareMapping) {
    this.access = access;
    this.compareMapping = compareMapping;
  }

  @GetMapping("/assessment/cases/{caseId}/mapping/compare")
  ModelAndView show(@PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    var shown = compareMapping.handle(id, actor);
    var name = PersonNames.written(shown.head().name(), page.text());
    return shown
        .comparison()
        .map(comparison -> CompareMappingView.of(id, name, comparison, page))
        .map(view -> new ModelAndView("assessment/mapping/CompareMappingPage", "view", view))
        .orElseGet(() -> new ModelAndView("redirect:" + MappingPage.address(id)));
  }
}
