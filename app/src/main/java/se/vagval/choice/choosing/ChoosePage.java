package se.vagval.choice.choosing;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.VoucherId;
import se.vagval.web.components.Filled;

/// The one question: who shall help you? Everything that can be chosen, in the day's order.
@Controller
class ChoosePage {

  private final Access access;
  private final Choose choose;

  ChoosePage(Access access, Choose choose) {
    this.access = access;
    this.choose = choose;
  }

  @GetMapping("/choice/vouchers/{voucher}")
  String show(Actor actor, @PathVariable UUID voucher, Model page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.CHOOSE_PROVIDER, id);
    page.addAttribute("standing", choose.shown(id, actor)).addAttribute("filled", Filled.nothing());
    return "choice/choosing/ChoosePage";
  }
}
