package se.vagval.choice.choosing;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.choice.ChoiceId;

/// The receipt: what was chosen, its number, what happens next and when, and what was shown.
@Controller
class ReceiptPage {

  private final Access access;
  private final ReadReceipt readReceipt;

  ReceiptPage(Access access, ReadReceipt readReceipt) {
    this.access = access;
    this.readReceipt = readReceipt;
  }

  @GetMapping("/choice/receipts/{choice}")
  String show(Actor actor, @PathVariable UUID choice, Model page) {
    var id = new ChoiceId(choice);
    access.require(actor, Permission.READ_CHOICE, id);
    page.addAttribute("receipt", readReceipt.handle(id, actor))
        .addAttribute("own", access.allows(actor, Permission.CHOOSE_PROVIDER, id));
    return "choice/choosing/ReceiptPage";
  }
}
