package se.vagval.remuneration.commitments;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.web.components.Paging;

/// What is set aside for each check, what of it is paid and what is left.
@Controller
class CommitmentsPage {

  private static final int SIZE = 50;

  private final Access access;
  private final ReadCommitments readCommitments;

  CommitmentsPage(Access access, ReadCommitments readCommitments) {
    this.access = access;
    this.readCommitments = readCommitments;
  }

  @GetMapping("/remuneration/commitments")
  String show(Actor actor, @RequestParam(name = "page", defaultValue = "1") int at, Model model) {
    access.require(actor, Permission.READ_RUNS);
    var page = Math.clamp(at, 1, 100_000);
    var listed = readCommitments.handle(actor, SIZE, (page - 1) * SIZE);
    model.addAttribute("listed", listed);
    model.addAttribute(
        "paging", new Paging(page, SIZE, listed.count(), "/remuneration/commitments"));
    return "remuneration/commitments/CommitmentsPage";
  }
}
