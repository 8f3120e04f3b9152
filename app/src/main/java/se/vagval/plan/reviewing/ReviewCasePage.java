package se.vagval.plan.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;
import se.vagval.plan.CaseReviewId;
import se.vagval.plan.model.CaseReview;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where it is noted what came of looking at a case together, and when it is done again.
@Controller
@RequestMapping("/plan/cases/{caseId}/review")
class ReviewCasePage {

  private final Access access;
  private final ReviewCases reviewCases;
  private final Clock clock;

  ReviewCasePage(Access access, ReviewCases reviewCases, Clock clock) {
    this.access = access;
    this.reviewCases = reviewCases;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    return form(id, actor, Filled.with(Map.of("id", UUID.randomUUID().toString())), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView note(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.REVIEW_CASE, id);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var review = read(form, actor);
    if (review.isEmpty()) {
      return form(id, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (reviewCases.note(id, review.get(), actor)) {
      case ReviewCases.Outcome.Reviewed() -> new ModelAndView("redirect:/plan/reviews");
      case ReviewCases.Outcome.SentBefore() -> {
        form.wrong("", page.t("plan.follow.error.sent-before"));
        var anew = form.filled().with("id", UUID.randomUUID().toString());
        yield form(id, actor, anew, HttpStatus.CONFLICT);
      }
      case ReviewCases.Outcome.CaseIsClosed() -> {
        var told = form.filled().withProblem("", page.t("plan.refused.what.closed"));
        yield form(id, actor, told, HttpStatus.CONFLICT);
      }
    };
  }

  private Optional<CaseReview> read(TypedForm form, Actor by) {
    var on = form.day("on");
    var outcome = form.oneOf("outcome", CaseReview.Outcome.class);
    var words = form.words("words");
    var next = form.dayAhead("next");
    return form.isSound()
        ? Optional.of(
            new CaseReview(
                new CaseReviewId(form.id("id")),
                Objects.requireNonNull(on),
                Objects.requireNonNull(outcome),
                words,
                Objects.requireNonNull(next),
                by.name()))
        : Optional.empty();
  }

  private ModelAndView form(CaseId id, Actor actor, Filled filled, HttpStatus status) {
    var shown = reviewCases.read(id, actor);
    // What was written stays in its form, also where the case was closed meanwhile.
    var mayNote =
        status.isError() || access.offers(actor, Permission.REVIEW_CASE, id, shown.head().closed());
    return new ModelAndView("plan/reviewing/ReviewCasePage", status)
        .addObject("shown", shown)
        .addObject("mayNote", mayNote)
        .addObject("filled", filled);
  }
}
