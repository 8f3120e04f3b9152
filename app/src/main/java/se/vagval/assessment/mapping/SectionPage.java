package se.vagval.assessment.mapping;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.SummaryRow;

/// One section of a mapping, with all its questions.
@Controller
@RequestMapping("/assessment/cases/{caseId}/mapping/{section}")
class SectionPage {

  private final Access access;
  private final ShowMapping showMapping;
  private final SaveSection saveSection;

  SectionPage(Access access, ShowMapping showMapping, SaveSection saveSection) {
    this.access = access;
    this.showMapping = showMapping;
    this.saveSection = saveSection;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID caseId,
      @PathVariable("section") String word,
      @RequestParam(defaultValue = "") String from,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.MAP_PERSON, id);
    var section = section(word);
    var read = showMapping.handle(id, actor);
    var mapping = read.mapping();
    if (mapping.isComplete()) {
      return new ModelAndView("redirect:" + MappingPage.address(id) + "/check");
    }
    var fields = SectionFields.of(page, mapping.answers(section));
    var shown =
        new Shown(
            mapping.version(section) == 0 ? fields.proposing(read.spoken()) : fields,
            mapping.version(section),
            from.equals("check"),
            List.of());
    return page(id, shown, page, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(
      @PathVariable UUID caseId,
      @PathVariable("section") String word,
      @RequestParam Map<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.MAP_PERSON, id);
    var form = new Form(id, section(word), typed);
    if (form.isUntouched()) {
      return new ModelAndView("redirect:" + form.next());
    }
    return switch (saveSection.handle(form.toCommand(actor))) {
      case SaveSection.Outcome.Saved() -> new ModelAndView("redirect:" + form.next());
      case SaveSection.Outcome.Faulty(var faults) -> {
        var fields = SectionFields.of(page, form.section(), typed, faults);
        var shown = new Shown(fields, form.version(), form.isFromCheck(), List.of());
        yield page(id, shown, page, HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case SaveSection.Outcome.Stale(var theirs, var version) -> {
        var fields = SectionFields.of(page, form.section(), typed, Map.of());
        var shown = new Shown(fields, version, form.isFromCheck(), AnswerRows.of(page, theirs));
        yield page(id, shown, page, HttpStatus.CONFLICT);
      }
      case SaveSection.Outcome.AlreadyComplete(var on) ->
          refused(id, "already-complete", form.kept(page)).addObject("on", on);
      case SaveSection.Outcome.CaseIsClosed() -> refused(id, "case-closed", form.kept(page));
    };
  }

  private record Shown(
      SectionFields fields, int version, boolean fromCheck, List<SummaryRow> theirs) {}

  /// What was sent.
  private record Form(CaseId caseId, Section section, Map<String, String> typed) {

    SaveSection.Command toCommand(Actor by) {
      var written = new SaveSection.Written(section, SectionFields.typed(section, typed));
      var basis = new SaveSection.Basis(typed.getOrDefault("mapping", ""), version());
      return new SaveSection.Command(caseId, written, basis, by);
    }

    /// What was written and could not be saved, so that it is not lost.
    List<SummaryRow> kept(Page page) {
      return AnswerRows.asTyped(page, SectionFields.typed(section, typed));
    }

    /// A version that nobody could have been shown counts as none.
    int version() {
      var text = typed.getOrDefault("version", "");
      return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// Somebody who only looked, at a section where nothing is saved, leaves it as it was.
    boolean isUntouched() {
      return typed.containsKey("later")
          && version() == 0
          && SectionFields.typed(section, typed).values().stream().allMatch(String::isBlank);
    }

    boolean isFromCheck() {
      return typed.getOrDefault("from", "").equals("check");
    }

    String next() {
      var mapping = MappingPage.address(caseId);
      if (typed.containsKey("later")) {
        return mapping;
      }
      var last = section.ordinal() == Section.values().length - 1;
      return isFromCheck() || last
          ? mapping + "/check"
          : mapping + "/" + Section.values()[section.ordinal() + 1].word();
    }
  }

  private static Section section(String word) {
    return Section.of(word).orElseThrow(() -> new NotFound("section " + word));
  }

  private ModelAndView page(CaseId id, Shown shown, Page page, HttpStatus status) {
    var frame = showMapping.frame(id);
    var name = PersonNames.written(frame.name(), page.text());
    var view =
        new SectionView(
            id,
            shown.fields(),
            frame.mapping(),
            shown.version(),
            shown.fromCheck(),
            shown.theirs());
    return new ModelAndView(
        "assessment/mapping/SectionPage", Map.of("view", view, "name", name), status);
  }

  private static ModelAndView refused(CaseId caseId, String why, List<SummaryRow> written) {
    return new ModelAndView("assessment/mapping/MappingRefused", HttpStatus.CONFLICT)
        .addObject("caseId", caseId)
        .addObject("why", why)
        .addObject("written", written);
  }
}
