package se.vagval.casework.searching;

import java.util.List;
import java.util.Map;
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
import se.vagval.casework.model.CaseRow;
import se.vagval.casework.searching.Search.Outcome.Found;
import se.vagval.casework.searching.Search.Outcome.NothingTyped;
import se.vagval.casework.searching.Search.Outcome.TooShort;
import se.vagval.casework.searching.Search.Outcome.WrongPersonalNumber;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Search. The words are posted, so that no personal number stands in an address or a log of
/// addresses.
@Controller
@RequestMapping("/casework/search")
public class SearchPage {

  /// What was found.
  ///
  /// @param searched false before the first search
  /// @param cutOff there were more than are shown
  public record View(boolean searched, List<CaseRow> rows, boolean cutOff) {

    static View nothingYet() {
      return new View(false, List.of(), false);
    }
  }

  private final Access access;
  private final Search search;

  SearchPage(Access access, Search search) {
    this.access = access;
    this.search = search;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.LIST_CASES);
    return page(actor, Filled.nothing(), View.nothingYet());
  }

  @PostMapping
  ModelAndView find(
      Actor actor,
      @RequestParam(defaultValue = "") String words,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.LIST_CASES);
    var filled = Filled.nothing().with("words", words);
    return switch (search.handle(actor, words)) {
      case Found(var rows, var cutOff) -> page(actor, filled, new View(true, rows, cutOff));
      case NothingTyped() -> wrong(actor, filled, page.t("casework.search.error.nothing"));
      case TooShort() -> wrong(actor, filled, page.t("casework.search.error.too-short"));
      case WrongPersonalNumber(var fault) -> wrong(actor, filled, page.t(fault));
    };
  }

  private ModelAndView wrong(Actor actor, Filled filled, String problem) {
    return page(actor, filled.withProblem("words", problem), View.nothingYet());
  }

  private ModelAndView page(Actor actor, Filled filled, View view) {
    return new ModelAndView(
        "casework/searching/SearchPage",
        Map.of(
            "filled", filled,
            "view", view,
            "mayOpen", access.allows(actor, Permission.OPEN_CASE)),
        filled.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }
}
