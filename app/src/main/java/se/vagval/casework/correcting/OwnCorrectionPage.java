package se.vagval.casework.correcting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import se.vagval.casework.correcting.AskCorrection.Outcome.Asked;
import se.vagval.casework.correcting.AskCorrection.Outcome.NobodyToAsk;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where participants say that something kept about them is wrong, and read the answers.
@Controller
@RequestMapping("/casework/my-correction")
class OwnCorrectionPage {

  private static final int LONGEST = 2000;

  private final Access access;
  private final AskCorrection askCorrection;

  OwnCorrectionPage(Access access, AskCorrection askCorrection) {
    this.access = access;
    this.askCorrection = askCorrection;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    var self = access.require(actor, Permission.ASK_CORRECTION, self(actor));
    return form(self, actor, UUID.randomUUID(), Filled.nothing());
  }

  @PostMapping
  ModelAndView ask(
      Actor actor,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String text,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var self = access.require(actor, Permission.ASK_CORRECTION, self(actor));
    var words = text.replace("\r\n", "\n").strip();
    var filled = Filled.nothing().with("text", words);
    if (words.isEmpty() || words.length() > LONGEST) {
      var problem = words.isEmpty() ? "casework.ask.error.empty" : "casework.ask.error.long";
      return form(self, actor, uuid(id), filled.withProblem("text", page.t(problem)));
    }
    return switch (askCorrection.handle(new AskCorrection.Command(uuid(id), self, words, actor))) {
      case Asked() -> new ModelAndView("redirect:/casework/my-correction#asked");
      case NobodyToAsk() ->
          form(self, actor, uuid(id), filled.withProblem("", page.t("casework.ask.error.nobody")));
    };
  }

  private ModelAndView form(PersonId self, Actor actor, UUID id, Filled filled) {
    var standing = askCorrection.standing(self, actor);
    var status = filled.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    return new ModelAndView("casework/correcting/OwnCorrectionPage", status)
        .addObject("id", id)
        .addObject("asked", standing.asked())
        .addObject("taken", standing.taken())
        .addObject("filled", filled);
  }

  private static UUID uuid(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(typed)
        : UUID.randomUUID();
  }

  private static Optional<PersonId> self(Actor actor) {
    return Optional.ofNullable(actor.personId()).map(PersonId::new);
  }
}
