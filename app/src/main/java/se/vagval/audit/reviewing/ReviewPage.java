package se.vagval.audit.reviewing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.ReviewId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// One check: what was drawn, entry by entry, and its end.
@Controller
@RequestMapping("/audit/reviews/{review}")
class ReviewPage {

  private static final int LONGEST_CONCLUSION = 2_000;

  private final Access access;
  private final ReadReviews reviews;
  private final NoteFinding noteFinding;

  ReviewPage(Access access, ReadReviews reviews, NoteFinding noteFinding) {
    this.access = access;
    this.reviews = reviews;
    this.noteFinding = noteFinding;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID review, Model model) {
    access.require(actor, Permission.REVIEW_LOG);
    return view(actor, new ReviewId(review), Filled.nothing(), model);
  }

  @PostMapping("/findings")
  String note(
      Actor actor,
      @PathVariable UUID review,
      FindingForm form,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.REVIEW_LOG);
    var id = new ReviewId(review);
    var shown = new Shown(actor, id, form.filled(), model, response);
    var problem = form.problem();
    if (problem.isPresent()) {
      return wrong(
          shown,
          problem.get() + "-" + form.number(),
          page.t("audit.review.problem." + problem.get()));
    }
    return answer(shown, noteFinding.note(form.finding(id), actor), page);
  }

  @PostMapping("/closing")
  String close(
      Actor actor,
      @PathVariable UUID review,
      @RequestParam(defaultValue = "") String conclusion,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.REVIEW_LOG);
    var id = new ReviewId(review);
    var typed = Filled.with(Map.of("conclusion", conclusion));
    var shown = new Shown(actor, id, typed, model, response);
    if (conclusion.isBlank() || conclusion.length() > LONGEST_CONCLUSION) {
      return wrong(shown, "conclusion", page.t("audit.review.problem.conclusion"));
    }
    return answer(shown, noteFinding.close(id, conclusion.strip(), actor), page);
  }

  /// The page as it is shown again, with what was typed.
  private record Shown(
      Actor actor, ReviewId id, Filled filled, Model model, HttpServletResponse response) {}

  private String answer(Shown shown, NoteFinding.Outcome outcome, Page page) {
    return switch (outcome) {
      case NoteFinding.Outcome.Done() -> "redirect:/audit/reviews/" + shown.id();
      case NoteFinding.Outcome.IsClosed() -> refused(shown, page.t("audit.review.refused.closed"));
      case NoteFinding.Outcome.IsOwn() -> refused(shown, page.t("audit.review.refused.own"));
      case NoteFinding.Outcome.IsChanged() ->
          refused(shown, page.t("audit.review.refused.changed"));
      case NoteFinding.Outcome.SomeAreLeft(var left) ->
          refused(shown, page.t("audit.review.refused.left", left));
    };
  }

  private String refused(Shown shown, String why) {
    shown.response().setStatus(HttpStatus.CONFLICT.value());
    shown.model().addAttribute("refusal", why);
    return view(shown.actor(), shown.id(), shown.filled(), shown.model());
  }

  private String wrong(Shown shown, String field, String problem) {
    shown.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return view(
        shown.actor(), shown.id(), shown.filled().withProblem(field, problem), shown.model());
  }

  private String view(Actor actor, ReviewId id, Filled filled, Model model) {
    model.addAttribute("shown", reviews.one(id, actor));
    model.addAttribute("filled", filled);
    return "audit/reviewing/ReviewPage";
  }
}
