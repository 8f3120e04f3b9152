package se.vagval.access.ownsessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.SignOutWay;
import se.vagval.access.model.KeptSession;
import se.vagval.web.Page;
import se.vagval.web.Text;

/// Where one is signed in. One session can be ended, all others, or all.
@Controller
@RequestMapping(OwnSessionsPage.ADDRESS)
public class OwnSessionsPage {

  static final String ADDRESS = "/access/sessions";

  /// One session, in words.
  ///
  /// @param browser empty when not known
  public record Row(
      String key, boolean isThis, String began, String lastUsed, String browser, String address) {}

  private final Access access;
  private final OwnSessions sessions;
  private final SignOutWay way;

  OwnSessionsPage(Access access, OwnSessions sessions, SignOutWay way) {
    this.access = access;
    this.sessions = sessions;
    this.way = way;
  }

  @GetMapping
  String show(
      Actor actor,
      HttpServletRequest request,
      Model model,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.READ_OWN_SESSIONS);
    model.addAttribute("sessions", rows(sessions.of(actor.signedIn(), id(request)), page.text()));
    return "access/ownsessions/OwnSessionsPage";
  }

  @PostMapping("/end")
  String end(Actor actor, @RequestParam UUID session) {
    access.require(actor, Permission.READ_OWN_SESSIONS);
    sessions.end(actor, session);
    return "redirect:" + ADDRESS;
  }

  @PostMapping("/end-others")
  String endOthers(Actor actor, HttpServletRequest request) {
    access.require(actor, Permission.READ_OWN_SESSIONS);
    sessions.endOthers(actor, id(request));
    return "redirect:" + ADDRESS;
  }

  @PostMapping("/end-all")
  ModelAndView endAll(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    access.require(actor, Permission.READ_OWN_SESSIONS);
    sessions.endAll(actor);
    return way.leave(request, response);
  }

  private static List<Row> rows(List<KeptSession> kept, Text text) {
    return kept.stream()
        .map(session ->
            new Row(
                session.key().toString(),
                session.isThis(),
                text.moment(session.began()),
                text.moment(session.lastUsed()),
                session.browser(),
                session.address()))
        .toList();
  }

  private static String id(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(known -> known.getId()).orElse("");
  }
}
