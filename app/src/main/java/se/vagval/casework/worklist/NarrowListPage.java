package se.vagval.casework.worklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Where the work list is narrowed to the words of a name. They are posted and kept in the session,
/// so that nobody's name stands in an address, a browser's history or a log of addresses; and only
/// for as long as the list is narrowed to them.
@Controller
class NarrowListPage {

  /// The words, as the session keeps them.
  private static final String NAME = "casework.list.name";

  private final Access access;

  NarrowListPage(Access access) {
    this.access = access;
  }

  /// The words, when the list is narrowed to them. When it is not they are forgotten, and nobody
  /// gets a session by that.
  static String words(@Nullable HttpSession session, boolean narrowed) {
    if (!narrowed) {
      forget(session);
      return "";
    }
    return session != null && session.getAttribute(NAME) instanceof String name ? name : "";
  }

  private static void forget(@Nullable HttpSession session) {
    if (session != null && session.getAttribute(NAME) != null) {
      session.removeAttribute(NAME);
    }
  }

  @PostMapping("/casework/narrow")
  String narrow(@RequestParam Map<String, String> sent, Actor actor, HttpServletRequest request) {
    access.require(actor, Permission.LIST_CASES);
    var name = sent.getOrDefault("name", "").strip();
    if (name.isEmpty()) {
      forget(request.getSession(false));
    } else {
      request.getSession().setAttribute(NAME, name);
    }
    var hasNone = !access.allows(actor, Permission.OPEN_CASE);
    return "redirect:" + Filter.of(sent, hasNone).named(name).address();
  }
}
