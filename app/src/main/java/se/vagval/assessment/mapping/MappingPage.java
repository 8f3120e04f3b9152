package se.vagval.assessment.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Task;

/// A mapping as a list of its sections, each with how far it has come.
@Controller
@RequestMapping("/assessment/cases/{caseId}/mapping")
class MappingPage {

  private final Access access;
  private final ShowMapping showMapping;
  private final StartMapping startMapping;

  MappingPage(Access access, ShowMapping showMapping, StartMapping startMapping) {
    this.access = access;
    this.showMapping = showMapping;
    this.startMapping = startMapping;
  }

  @GetMapping
  String show(
      @PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page, Model model) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    var shown = showMapping.handle(id, actor);
    var mayWrite = access.offers(actor, Permission.MAP_PERSON, id, shown.head().closed());
    var name = PersonNames.written(shown.head().name(), page.text());
    model.addAttribute("caseId", id);
    model.addAttribute(
        "view",
        new MappingView(
            name,
            tasks(id, shown.mapping(), mayWrite, page),
            shown.mapping(),
            mayWrite,
            access.offers(actor, Permission.DECIDE_CHECK, id) ? shown.next() : NextStep.NONE,
            shown.hasBefore(),
            access.offers(actor, Permission.READ_ABILITY, id)));
    return "assessment/mapping/MappingPage";
  }

  @PostMapping
  String startAgain(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.MAP_PERSON, id);
    startMapping.handle(id, actor);
    return "redirect:" + address(id);
  }

  static String address(CaseId caseId) {
    return "/assessment/cases/" + caseId + "/mapping";
  }

  private static List<Task> tasks(CaseId caseId, Mapping mapping, boolean mayWrite, Page page) {
    return Arrays.stream(Section.values())
        .map(section -> task(section, caseId, mapping, mayWrite, page))
        .toList();
  }

  private static Task task(
      Section section, CaseId caseId, Mapping mapping, boolean mayWrite, Page page) {
    var href =
        mayWrite && !mapping.isComplete()
            ? address(caseId) + "/" + section.word()
            : address(caseId) + "/check#" + section.word();
    return Task.of(page.t("assessment.section", section), href, status(mapping, section))
        .hint(page.t("assessment.section-hint", section));
  }

  private static Task.Status status(Mapping mapping, Section section) {
    return switch (mapping.status(section)) {
      case NOT_STARTED -> Task.Status.TO_DO;
      case STARTED -> Task.Status.STARTED;
      case DONE -> Task.Status.DONE;
    };
  }
}
