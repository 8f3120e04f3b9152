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
import se.vagval.web.components.Paging;

/// Where a caseworker sees which of their cases are closed, and a team leader those of the unit,
/// year by year.
@Controller
class ClosedCasesPage {

  private final Access access;
  private final ListClosed listClosed;
  private final WaitsInClosed waits;

  ClosedCasesPage(Access access, ListClosed listClosed, WaitsInClosed waits) {
    this.access = access;
    this.listClosed = listClosed;
    this.waits = waits;
  }

  /// @param year four digits; this year when it is anything else
  @GetMapping("/casework/closed")
  ModelAndView show(
      Actor actor,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(name = "page", defaultValue = "1") String wanted,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = access.allows(actor, Permission.OPEN_CASE);
    var asked = Optional.of(year).filter(typed -> typed.matches("[0-9]{4}")).map(Year::parse);
    var number = wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) : 1;
    var listed =
        listClosed.handle(
            actor, new ListClosed.Asked(asked, ownOnly, number), page.text().isSwedish());
    var paging =
        new Paging(
            listed.page(),
            ListClosed.PAGE,
            listed.found(),
            "/casework/closed?year=" + listed.year());
    return new ModelAndView("casework/closing/ClosedCasesPage")
        .addObject("listed", listed)
        .addObject("waiting", waits.handle(actor))
        .addObject("paging", paging)
        .addObject("ownOnly", ownOnly);
  }
}
