package se.vagval.casework.remarks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a person writes what they think of their case, and sees what was answered.
@Controller
@RequestMapping("/casework/my-path/remarks")
class RemarksPage {

  private final Access access;
  private final WriteRemark writeRemark;

  RemarksPage(Access access, WriteRemark writeRemark) {
    this.access = access;
    this.writeRemark = writeRemark;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    var person = access.require(actor, Permission.WRITE_OWN_REMARK, self(actor));
    return form(person, actor, UUID.randomUUID(), Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView write(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var person = access.require(actor, Permission.WRITE_OWN_REMARK, self(actor));
    var form = new RemarkForm(typed, page.text());
    if (!form.isSound()) {
      return form(person, actor, form.id(), form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new WriteRemark.Command(form.id(), person, form.words(), actor);
    return switch (writeRemark.handle(command)) {
      case WriteRemark.Outcome.Written() ->
          new ModelAndView("redirect:/casework/my-path/remarks#written");
      case WriteRemark.Outcome.WrittenBefore() -> {
        var told = form.filled().withProblem("text", page.t("casework.remark.error.before"));
        yield form(person, actor, UUID.randomUUID(), told, HttpStatus.CONFLICT);
      }
    };
  }

  private static Optional<PersonId> self(Actor actor) {
    return Optional.ofNullable(actor.personId()).map(PersonId::new);
  }

  private ModelAndView form(
      PersonId person, Actor actor, UUID id, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/remarks/RemarksPage", status)
        .addObject("id", id.toString())
        .addObject("remarks", writeRemark.own(person, actor))
        .addObject("filled", filled);
  }
}
