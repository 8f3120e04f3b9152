package se.vagval.assessment.ability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.AbilityFileId;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.assessment.model.AbilityFilesMayBeKept;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;
import se.vagval.web.uploads.FileName;
import se.vagval.web.uploads.SentFile;
import se.vagval.web.uploads.VirusScan;

/// Where the caseworker adds the report that came, as a file.
@Controller
@RequestMapping("/assessment/cases/{caseId}/ability/{abilityOrder}/file")
class AddAbilityFilePage {

  private static final String FILE = "file";

  private final Access access;
  private final ReadAbility readAbility;
  private final KeepAbilityFile keepAbilityFile;
  private final VirusScan scan;
  private final Clock clock;

  AddAbilityFilePage(
      Access access,
      ReadAbility readAbility,
      KeepAbilityFile keepAbilityFile,
      VirusScan scan,
      Clock clock) {
    this.access = access;
    this.readAbility = readAbility;
    this.keepAbilityFile = keepAbilityFile;
    this.scan = scan;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("caseId") UUID id, @PathVariable("abilityOrder") UUID order, Actor actor) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readAbility.handle(caseId, actor);
    var orderId = shown.of(new AbilityOrderId(order)).order().id();
    return shown.isOpen() && shown.of(orderId).report().isPresent()
        ? form(
            shown,
            orderId,
            Filled.nothing().with("id", UUID.randomUUID().toString()),
            HttpStatus.OK)
        : new ModelAndView("redirect:" + AbilityPage.address(caseId));
  }

  @PostMapping
  ModelAndView add(
      @PathVariable("caseId") UUID id,
      @PathVariable("abilityOrder") UUID order,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readAbility.handle(caseId, actor);
    var orderId = shown.of(new AbilityOrderId(order)).order().id();
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    return switch (SentFile.of(file, AbilityFilesMayBeKept.LIMITS, scan)) {
      case SentFile.Taken.Refused(var why) -> {
        var name = file == null ? "" : FileName.of(file);
        form.wrong(FILE, page.t("assessment.ability.file.refused." + why, name));
        yield form(shown, orderId, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case SentFile.Taken.Kept(var sent) -> {
        var command =
            new KeepAbilityFile.Command(
                caseId, orderId, new AbilityFileId(form.id("id")), sent, actor);
        var filled = told(keepAbilityFile.add(command), form, page);
        yield filled.hasProblems()
            ? form(shown, orderId, filled, HttpStatus.CONFLICT)
            : new ModelAndView("redirect:" + AbilityPage.address(caseId));
      }
    };
  }

  /// Without a problem when it was kept.
  private static Filled told(KeepAbilityFile.Outcome outcome, TypedForm form, Page page) {
    var filled = form.filled();
    return switch (outcome) {
      case KeepAbilityFile.Outcome.Kept() -> filled;
      case KeepAbilityFile.Outcome.KeptOtherwise() ->
          filled.withProblem(FILE, page.t("assessment.ability.file.sent-before"));
      case KeepAbilityFile.Outcome.TooMany() ->
          filled.withProblem(
              FILE, page.t("assessment.ability.file.too-many", AbilityFilesMayBeKept.MOST));
      case KeepAbilityFile.Outcome.NoReport() ->
          filled.withProblem(FILE, page.t("assessment.ability.file.no-report"));
      case KeepAbilityFile.Outcome.CaseIsClosed() ->
          filled.withProblem(FILE, page.t("assessment.ability.file.closed"));
    };
  }

  private static ModelAndView form(
      ReadAbility.Shown shown, AbilityOrderId order, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/ability/AddAbilityFilePage", status)
        .addObject("back", AbilityPage.address(shown.head().id()))
        .addObject("shown", shown)
        .addObject("assessment", shown.of(order))
        .addObject("filled", filled);
  }
}
