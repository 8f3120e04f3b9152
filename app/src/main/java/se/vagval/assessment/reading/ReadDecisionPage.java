package se.vagval.assessment.reading;

import java.util.UUID;
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
import se.vagval.web.Page;

/// A decision, for the person it is about and for the unit.
@Controller
class ReadDecisionPage {

  private final Access access;
  private final ReadDecision readDecision;
  private final LetterLanguages languages;

  ReadDecisionPage(Access access, ReadDecision readDecision, LetterLanguages languages) {
    this.access = access;
    this.readDecision = readDecision;
    this.languages = languages;
  }

  @GetMapping("/assessment/decisions/{decision}")
  String show(
      @PathVariable UUID decision, Actor actor, @ModelAttribute("page") Page page, Model model) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.READ_DECISION, id);
    var shown = readDecision.handle(id, "decision", actor);
    var words = DecisionWords.of(shown, page.text());
    var isStaff = !access.allows(actor, Permission.READ_OWN_PATH, id);
    model.addAttribute("words", words);
    model.addAttribute(
        "right",
        readDecision.right(id).map(right -> RightWords.why(right, page.text())).orElse(""));
    model.addAttribute("staff", isStaff);
    model.addAttribute("readAloud", isStaff && !languages.canRead(shown.to()));
    model.addAttribute(
        "toDeliver",
        access.allows(actor, Permission.FOLLOW_DECISION, id) && !shown.course().isDelivered());
    return "assessment/reading/ReadDecisionPage";
  }
}
