package se.vagval.casework.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Where the work list is narrowed to the words of a name. They are posted and kept in the session,
/// so that nobody's name stands in an address, a browser's history or a log of addresses.
@Controller
class NarrowListPage {

  /// The words, as the session keeps them.
  static final String NAME = "casework.list.name";

  private final Access access;

  NarrowListPage(Access access) {
    this.access = access;
  }

  @PostMapping("/casework/narrow")
  String narrow(@RequestParam Map<String, String> sent, Actor actor, HttpServletRequest request) {
    access.require(actor, Permission.LIST_CASES);
    var name = sent.getOrDefault("name", "");
    request.getSession().setAttribute(NAME, name);
    var hasNone = !access.allows(actor, Permission.OPEN_CASE);
    return "redirect:" + Filter.of(sent, hasNone).named(name).address();
  }
}
