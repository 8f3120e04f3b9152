package se.vagval.casework.supervision;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.SupervisionId;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.Supervision;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the leader notes the staff's supervision, and reads what has been.
@Controller
@RequestMapping("/casework/supervision")
class SupervisionPage {

  private static final int LONGEST_NAME = 120;

  private final Access access;
  private final KeepSupervision keepSupervision;
  private final Clock clock;

  SupervisionPage(Access access, KeepSupervision keepSupervision, Clock clock) {
    this.access = access;
    this.keepSupervision = keepSupervision;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.KEEP_SUPERVISION);
    return page(actor, Filled.with(Map.of("id", UUID.randomUUID().toString())), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView note(
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    access.require(actor, Permission.KEEP_SUPERVISION);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var read = read(form, new UnitId(keepSupervision.unit(actor)), page);
    if (read.isEmpty()) {
      return page(actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!keepSupervision.note(read.get(), actor)) {
      form.wrong("", page.t("casework.supervision.error.sent-before"));
      var anew = form.filled().with("id", UUID.randomUUID().toString());
      return page(actor, anew, HttpStatus.CONFLICT);
    }
    return new ModelAndView("redirect:/casework/supervision");
  }

  private static Optional<Supervision> read(TypedForm form, UnitId unit, Page page) {
    var on = form.day("on");
    var ledBy = form.words("led-by");
    var theme = form.oneOf("theme", Supervision.Theme.class);
    var words = form.wordsOrNone("words");
    var next = form.dayAheadOrNone("next");
    var people = people(form.value("people"));
    if (people == 0) {
      form.wrong("people", page.t("casework.supervision.error.people"));
    }
    if (ledBy.length() > LONGEST_NAME) {
      form.wrong("led-by", page.t("components.typed.too-long", LONGEST_NAME));
    }
    if (Supervision.pointsAtSomebody(words) || Supervision.pointsAtSomebody(ledBy)) {
      form.wrong("words", page.t("casework.supervision.error.somebody"));
    }
    return form.isSound()
        ? Optional.of(
            new Supervision(
                new SupervisionId(form.id("id")),
                unit,
                Objects.requireNonNull(on),
                ledBy,
                people,
                Objects.requireNonNull(theme),
                words,
                next))
        : Optional.empty();
  }

  /// Zero when it is no number of people.
  private static int people(String typed) {
    return typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= 500
        ? Integer.parseInt(typed)
        : 0;
  }

  private ModelAndView page(Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/supervision/SupervisionPage", status)
        .addObject("held", keepSupervision.of(actor))
        .addObject("filled", filled);
  }
}
