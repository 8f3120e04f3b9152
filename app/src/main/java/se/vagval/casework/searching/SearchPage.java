package se.vagval.casework.searching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.model.CaseRow;

/// Search. The words are posted, so that no personal number stands in an address or a log of
/// addresses.
@Controller
@RequestMapping("/casework/search")
public class SearchPage {

  /// What the page shows.
  ///
  /// @param typed what was typed
  /// @param error the end of a message key, empty when there is nothing wrong
  /// @param searched false before the first search
  public record View(
      String typed, String error, boolean searched, List<CaseRow> rows, boolean cutOff) {

    static View wrong(String typed, String error) {
      return new View(typed, error, false, List.of(), false);
    }
  }

  private final Access access;
  private final Search search;

  SearchPage(Access access, Search search) {
    this.access = access;
    this.search = search;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    return page(actor, View.wrong("", ""), model);
  }

  @PostMapping
  String find(
      Actor actor,
      @RequestParam(defaultValue = "") String words,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.LIST_CASES);
    var view = switch (search.handle(actor, words)) {
      case Search.Outcome.Found(var rows, var cutOff) -> new View(words, "", true, rows, cutOff);
      case Search.Outcome.NothingTyped() -> View.wrong(words, "nothing");
      case Search.Outcome.TooShort() -> View.wrong(words, "too-short");
      case Search.Outcome.WrongPersonalNumber() -> View.wrong(words, "personal-number");
    };
    response.setStatus(view.error().isEmpty() ? 200 : 422);
    return page(actor, view, model);
  }

  private String page(Actor actor, View view, Model model) {
    model
        .addAttribute("view", view)
        .addAttribute("mayOpen", access.allows(actor, Permission.OPEN_CASE));
    return "casework/searching/SearchPage";
  }
}
