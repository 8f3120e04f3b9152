package se.vagval.audit.reviewing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
import se.vagval.audit.model.Review;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// One check: what was drawn, entry by entry, and its end.
@Controller
@RequestMapping("/audit/reviews/{review}")
class ReviewPage {

  private static final int LONGEST_NOTE = 2_000;

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
      @RequestParam(defaultValue = "0") long entry,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String note,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.REVIEW_LOG);
    var id = new ReviewId(review);
    var chosen = outcome(outcome);
    var filled = Filled.with(Map.of("outcome-" + entry, outcome, "note-" + entry, note));
    if (chosen.isEmpty()) {
      return wrong(
          actor,
          id,
          filled.withProblem("outcome-" + entry, page.t("audit.review.problem.outcome")),
          model,
          response);
    }
    if (note.length() > LONGEST_NOTE || note.isBlank() && chosen.get() != Review.Outcome.IN_ORDER) {
      return wrong(
          actor,
          id,
          filled.withProblem("note-" + entry, page.t("audit.review.problem.note")),
          model,
          response);
    }
    var finding = new Review.Finding(id, entry, chosen.get(), note.strip());
    return answer(actor, id, noteFinding.note(finding, actor), page, model, response);
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
    if (conclusion.isBlank() || conclusion.length() > LONGEST_NOTE) {
      var filled = Filled.with(Map.of("conclusion", conclusion));
      return wrong(
          actor,
          id,
          filled.withProblem("conclusion", page.t("audit.review.problem.conclusion")),
          model,
          response);
    }
    return answer(
        actor, id, noteFinding.close(id, conclusion.strip(), actor), page, model, response);
  }

  private String answer(
      Actor actor,
      ReviewId id,
      NoteFinding.Outcome outcome,
      Page page,
      Model model,
      HttpServletResponse response) {
    return switch (outcome) {
      case NoteFinding.Outcome.Done() -> "redirect:/audit/reviews/" + id;
      case NoteFinding.Outcome.IsClosed() ->
          refused(actor, id, page.t("audit.review.refused.closed"), model, response);
      case NoteFinding.Outcome.IsOwn() ->
          refused(actor, id, page.t("audit.review.refused.own"), model, response);
      case NoteFinding.Outcome.SomeAreLeft(var left) ->
          refused(actor, id, page.t("audit.review.refused.left", left), model, response);
    };
  }

  private String refused(
      Actor actor, ReviewId id, String why, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("refusal", why);
    return view(actor, id, Filled.nothing(), model);
  }

  private String wrong(
      Actor actor, ReviewId id, Filled filled, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return view(actor, id, filled, model);
  }

  private String view(Actor actor, ReviewId id, Filled filled, Model model) {
    model.addAttribute("shown", reviews.one(id, actor));
    model.addAttribute("filled", filled);
    return "audit/reviewing/ReviewPage";
  }

  private static Optional<Review.Outcome> outcome(String name) {
    return Arrays.stream(Review.Outcome.values()).filter(one -> one.name().equals(name)).findAny();
  }
}
