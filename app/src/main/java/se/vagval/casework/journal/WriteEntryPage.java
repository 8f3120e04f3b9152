package se.vagval.casework.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import se.vagval.casework.CaseId;
import se.vagval.casework.journal.WriteEntry.Outcome.LiesAhead;
import se.vagval.casework.journal.WriteEntry.Outcome.Signed;
import se.vagval.casework.journal.WriteEntry.Outcome.SignedBefore;
import se.vagval.casework.model.Entry;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.uploads.VirusScan;

/// Where an entry of the journal is written and signed, or one is put right by another.
@Controller
@RequestMapping("/casework/cases/{case}/journal/new")
public class WriteEntryPage {

  /// @param id goes with the form, so that sending it twice writes once
  /// @param corrected the entry that is put right; null for a new one
  public record View(CaseId caseId, UUID id, @Nullable Entry corrected) {}

  private final Access access;
  private final WriteEntry writeEntry;
  private final VirusScan scan;
  private final Clock clock;

  WriteEntryPage(Access access, WriteEntry writeEntry, VirusScan scan, Clock clock) {
    this.access = access;
    this.writeEntry = writeEntry;
    this.scan = scan;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable("case") UUID caseId,
      @RequestParam(required = false) @Nullable UUID corrects) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.WRITE_JOURNAL, id);
    var filled = EntryForm.fresh(LocalDate.now(clock));
    return form(view(id, UUID.randomUUID(), corrects, actor), filled, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView sign(
      Actor actor,
      @PathVariable("case") UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.WRITE_JOURNAL, id);
    var form = new EntryForm(typed, AttachedFiles.of(files, scan, page.text()), page.text());
    if (form.wantsTemplate()) {
      return form(view(id, form.id(), form.corrects(), actor), form.withTemplate(), HttpStatus.OK);
    }
    var what = form.read();
    return what.isEmpty()
        ? form(
            view(id, form.id(), form.corrects(), actor),
            form.filled(),
            HttpStatus.UNPROCESSABLE_CONTENT)
        : signed(new WriteEntry.Command(form.id(), id, what.get(), actor), form.filled(), page);
  }

  private ModelAndView signed(WriteEntry.Command command, Filled filled, Page page) {
    var id = command.caseId();
    var corrects = command.what().corrects();
    return switch (writeEntry.handle(command)) {
      case Signed() -> new ModelAndView("redirect:/casework/cases/" + id + "#journal");
      case SignedBefore() ->
          form(
              view(id, UUID.randomUUID(), corrects, command.by()),
              filled.withProblem("text", page.t("casework.journal.error.signed-before")),
              HttpStatus.CONFLICT);
      case LiesAhead() ->
          form(
              view(id, command.id(), corrects, command.by()),
              filled.withProblem("on.day", page.t("casework.journal.error.ahead")),
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private View view(CaseId caseId, UUID id, @Nullable UUID corrects, Actor reader) {
    var corrected =
        Optional.ofNullable(corrects).map(entry -> writeEntry.entry(caseId, entry, reader));
    return new View(caseId, id, corrected.orElse(null));
  }

  private static ModelAndView form(View view, Filled filled, HttpStatus status) {
    var answer = new ModelAndView("casework/journal/WriteEntryPage", status);
    return answer.addObject("view", view).addObject("filled", filled);
  }
}
