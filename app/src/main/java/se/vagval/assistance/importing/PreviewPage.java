package se.vagval.assistance.importing;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assistance.ImportId;
import se.vagval.web.components.Paging;

/// What importing the file would do, and the button that does it.
@Controller
@RequestMapping("/assistance/imports/{import}")
class PreviewPage {

  private static final int SIZE = 100;

  private final Access access;
  private final PreviewImport preview;
  private final StartImport start;

  PreviewPage(Access access, PreviewImport preview, StartImport start) {
    this.access = access;
    this.preview = preview;
    this.start = start;
  }

  @GetMapping("/preview")
  ModelAndView show(
      Actor actor,
      @PathVariable("import") UUID id,
      @RequestParam(name = "page", defaultValue = "1") String part) {
    access.require(actor, Permission.IMPORT_REGISTER);
    return page(actor, id, Part.of(part), "", HttpStatus.OK);
  }

  @PostMapping("/preview")
  ModelAndView start(Actor actor, @PathVariable("import") UUID id) {
    access.require(actor, Permission.IMPORT_REGISTER);
    return switch (start.handle(new ImportId(id), actor)) {
      case StartImport.Outcome.Started() -> receipt(id);
      case StartImport.Outcome.StartedBefore() -> receipt(id);
      case StartImport.Outcome.ColumnsNotTold() ->
          new ModelAndView("redirect:/assistance/imports/" + id + "/columns");
      case StartImport.Outcome.AnotherRuns() ->
          page(actor, id, 1, "assistance.preview.another-runs", HttpStatus.CONFLICT);
    };
  }

  @PostMapping("/give-up")
  String giveUp(Actor actor, @PathVariable("import") UUID id) {
    access.require(actor, Permission.IMPORT_REGISTER);
    start.giveUp(new ImportId(id), actor);
    return "redirect:/assistance/imports";
  }

  private ModelAndView page(Actor actor, UUID id, int part, String problem, HttpStatus status) {
    return preview
        .of(actor, new ImportId(id))
        .map(found -> page(found, part, problem, status))
        .orElseGet(() -> receipt(id));
  }

  private static ModelAndView page(
      PreviewImport.Preview found, int part, String problem, HttpStatus status) {
    var register = found.result().register();
    var changes = found.result().changes();
    return new ModelAndView("assistance/importing/PreviewPage", status)
        .addObject("file", found.file())
        .addObject("counts", found.result().counts())
        .addObject("changed", changes.changed().stream().limit(SIZE).toList())
        .addObject(
            "faults", register.toMendFirst().stream().skip((part - 1L) * SIZE).limit(SIZE).toList())
        .addObject("problem", problem)
        .addObject(
            "paging",
            new Paging(
                part,
                SIZE,
                register.faults().size(),
                "/assistance/imports/" + found.file().id() + "/preview"));
  }

  private static ModelAndView receipt(UUID id) {
    return new ModelAndView("redirect:/assistance/imports/" + id);
  }
}
