package se.vagval.assistance.importing;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assistance.ImportId;

/// Where a whole import is taken back, or it is told why it cannot be.
@Controller
@RequestMapping("/assistance/imports/{import}/undo")
class UndoPage {

  private final Access access;
  private final UndoImport undo;

  UndoPage(Access access, UndoImport undo) {
    this.access = access;
    this.undo = undo;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("import") UUID id) {
    access.require(actor, Permission.IMPORT_REGISTER);
    var asked = undo.ask(new ImportId(id));
    return asked.isImported() ? page(asked, HttpStatus.OK) : receipt(id);
  }

  @PostMapping
  ModelAndView undo(Actor actor, @PathVariable("import") UUID id) {
    access.require(actor, Permission.IMPORT_REGISTER);
    return switch (undo.handle(new ImportId(id), actor)) {
      case UndoImport.Outcome.Undone() -> receipt(id);
      case UndoImport.Outcome.Refused(var why) -> page(why, HttpStatus.CONFLICT);
    };
  }

  private static ModelAndView receipt(UUID id) {
    return new ModelAndView("redirect:/assistance/imports/" + id);
  }

  private static ModelAndView page(Hindered hindered, HttpStatus status) {
    return new ModelAndView("assistance/importing/UndoPage", status)
        .addObject("hindered", hindered);
  }
}
