package se.vagval.casework.closing;

import java.time.Year;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.web.Page;

/// Where a caseworker sees which of their cases are closed, and a team leader those of the unit,
/// year by year.
@Controller
class ClosedCasesPage {

  private final Access access;
  private final ListClosed listClosed;

  ClosedCasesPage(Access access, ListClosed listClosed) {
    this.access = access;
    this.listClosed = listClosed;
  }

  /// @param year four digits; this year when it is anything else
  @GetMapping("/casework/closed")
  ModelAndView show(
      Actor actor,
      @RequestParam(defaultValue = "") String year,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = access.allows(actor, Permission.OPEN_CASE);
    var asked = Optional.of(year).filter(typed -> typed.matches("[0-9]{4}")).map(Year::parse);
    return new ModelAndView("casework/closing/ClosedCasesPage")
        .addObject("listed", listClosed.handle(actor, asked, ownOnly, page.text().isSwedish()))
        .addObject("ownOnly", ownOnly);
  }
}
