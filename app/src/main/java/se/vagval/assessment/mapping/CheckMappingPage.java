package se.vagval.assessment.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.SummaryRow;

/// All answers of a mapping on one page, with ways to change them, and the act that makes it
/// complete.
@Controller
@RequestMapping("/assessment/cases/{caseId}/mapping/check")
class CheckMappingPage {

  private final Access access;
  private final ShowMapping showMapping;
  private final CompleteMapping completeMapping;

  CheckMappingPage(Access access, ShowMapping showMapping, CompleteMapping completeMapping) {
    this.access = access;
    this.showMapping = showMapping;
    this.completeMapping = completeMapping;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    return page(id, actor, page, false);
  }

  @PostMapping
  ModelAndView complete(@PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.MAP_PERSON, id);
    return switch (completeMapping.handle(id, actor)) {
      case CompleteMapping.Outcome.Completed() ->
          new ModelAndView("redirect:" + MappingPage.address(id));
      case CompleteMapping.Outcome.NotComplete(var missing) -> page(id, actor, page, true);
      case CompleteMapping.Outcome.CaseIsClosed() ->
          new ModelAndView(
              "assessment/mapping/MappingRefused",
              Map.of("caseId", id, "why", "case-closed"),
              HttpStatus.CONFLICT);
    };
  }

  private ModelAndView page(CaseId id, Actor actor, Page page, boolean refused) {
    var shown = showMapping.handle(id, actor);
    var mapping = shown.mapping();
    var closed = shown.head().closed();
    var mayWrite = access.offers(actor, Permission.MAP_PERSON, id, closed) && !mapping.isComplete();
    var parts =
        Arrays.stream(Section.values())
            .map(section ->
                new CheckMappingView.Part(section, rows(page, mapping, section, id, mayWrite)))
            .toList();
    var view =
        new CheckMappingView(
            id,
            PersonNames.written(shown.head().name(), page.text()),
            parts,
            mapping,
            mapping.missing(),
            mayWrite,
            access.offers(actor, Permission.DECIDE_CHECK, id) ? shown.next() : NextStep.NONE,
            refused);
    return new ModelAndView(
        "assessment/mapping/CheckMappingPage",
        Map.of("view", view),
        refused ? HttpStatus.CONFLICT : HttpStatus.OK);
  }

  private static List<SummaryRow> rows(
      Page page, Mapping mapping, Section section, CaseId id, boolean mayWrite) {
    return mayWrite
        ? AnswerRows.changeable(page, mapping, section, MappingPage.address(id))
        : AnswerRows.of(page, mapping.answers(section));
  }
}
