package se.vagval.assessment.jobsearch;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;

/// Where a person sees what they have sought, and what is asked of them.
@Controller
class MyJobSearchPage {

  static final String ADDRESS = "/assessment/my-job-search";

  private final Access access;
  private final OwnJobSearch ownJobSearch;

  MyJobSearchPage(Access access, OwnJobSearch ownJobSearch) {
    this.access = access;
    this.ownJobSearch = ownJobSearch;
  }

  static Optional<PersonId> self(Actor actor) {
    return Optional.ofNullable(actor.personId()).map(PersonId::new);
  }

  @GetMapping(ADDRESS)
  String show(Actor actor, Model model) {
    var person = access.require(actor, Permission.KEEP_OWN_JOB_SEARCH, self(actor));
    model.addAttribute("shown", ownJobSearch.of(person, actor));
    return "assessment/jobsearch/MyJobSearchPage";
  }
}
