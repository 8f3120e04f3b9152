package se.vagval.assessment.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.RightWords;
import se.vagval.casework.Addressee;
import se.vagval.web.Page;

/// A decision of any kind, for the person it is about and for the unit.
@Controller
class ReadDecisionPage {

  private final Access access;
  private final ReadDecision readDecision;
  private final ReadEnd readEnd;
  private final LetterLanguages languages;

  ReadDecisionPage(
      Access access, ReadDecision readDecision, ReadEnd readEnd, LetterLanguages languages) {
    this.access = access;
    this.readDecision = readDecision;
    this.readEnd = readEnd;
    this.languages = languages;
  }

  @GetMapping("/assessment/decisions/{decision}")
  String show(
      @PathVariable UUID decision, Actor actor, @ModelAttribute("page") Page page, Model model) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.READ_DECISION, id);
    var end = readEnd.handle(id, "decision", actor);
    return end.isPresent()
        ? end(end.get(), actor, page, model)
        : check(readDecision.handle(id, "decision", actor), actor, page, model);
  }

  private String check(ReadDecision.Shown shown, Actor actor, Page page, Model model) {
    var id = shown.decision().id();
    about(id, shown.to(), actor, model);
    model.addAttribute("words", DecisionWords.of(shown, page.text()));
    model.addAttribute(
        "right",
        readDecision.right(id).map(right -> RightWords.why(right, page.text())).orElse(""));
    model.addAttribute("toDeliver", mayFollow(actor, id) && !shown.course().isDelivered());
    return "assessment/reading/ReadDecisionPage";
  }

  private String end(ReadEnd.Shown shown, Actor actor, Page page, Model model) {
    var decision = shown.end().decision();
    about(decision.id(), shown.to(), actor, model);
    model.addAttribute("words", new EndDecisionWords(shown, page.text()));
    model.addAttribute(
        "toDeliver",
        mayFollow(actor, decision.id())
            && decision.takenBack() == null
            && !shown.course().isDelivered());
    return "assessment/reading/EndDecision";
  }

  private void about(DecisionId id, @Nullable Addressee to, Actor actor, Model model) {
    var isStaff = !access.allows(actor, Permission.READ_OWN_PATH, id);
    model.addAttribute("staff", isStaff);
    model.addAttribute("readAloud", isStaff && !languages.canRead(to));
  }

  private boolean mayFollow(Actor actor, DecisionId id) {
    return access.offers(actor, Permission.FOLLOW_DECISION, id);
  }
}
