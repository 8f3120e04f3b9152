package se.vagval.audit.reviewing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// The checks of the log, the months that wait for one, and where the next begins.
@Controller
@RequestMapping(ReviewsPage.ADDRESS)
class ReviewsPage {

  static final String ADDRESS = "/audit/reviews";

  private final Access access;
  private final ReadReviews reviews;
  private final DrawReview draw;

  ReviewsPage(Access access, ReadReviews reviews, DrawReview draw) {
    this.access = access;
    this.reviews = reviews;
    this.draw = draw;
  }

  @Bean
  static MenuEntry reviewsInMenu() {
    return new MenuEntry(Role.LOG_REVIEWER, "audit.menu.reviews", ADDRESS, 10);
  }

  @GetMapping
  String show(Actor actor, Model model) {
    access.require(actor, Permission.REVIEW_LOG);
    return list(model, Filled.nothing());
  }

  @PostMapping
  String begin(
      Actor actor,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(required = false) @Nullable UUID unit,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.REVIEW_LOG);
    var wanted = month(month);
    if (wanted.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var typed = Filled.with(Map.of("month", month));
      return list(model, typed.withProblem("month", page.t("audit.reviews.problem.month")));
    }
    return "redirect:%s/%s"
        .formatted(ADDRESS, draw.handle(new DrawReview.Command(wanted.get(), unit, actor)));
  }

  private String list(Model model, Filled filled) {
    model.addAttribute("listed", reviews.all());
    model.addAttribute("filled", filled);
    return "audit/reviewing/ReviewsPage";
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
