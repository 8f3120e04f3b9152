package se.vagval.casework.entrance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.entrance.FollowContact.Ending;
import se.vagval.casework.entrance.FollowContact.Noted;
import se.vagval.casework.entrance.FollowContact.Outcome.Done;
import se.vagval.casework.entrance.FollowContact.Outcome.EndedBefore;
import se.vagval.casework.entrance.FollowContact.Outcome.NotedSince;
import se.vagval.casework.entrance.FollowContact.Outcome.WrittenBefore;
import se.vagval.casework.model.FirstContact.SentTo;
import se.vagval.casework.model.FirstContact.WayOut;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a contact ends without a case: somebody else helps, or nothing more is to be done. What
/// was said, or why, is always noted.
@Controller
@RequestMapping("/casework/entrance/{firstContact}/end")
class EndContactPage {

  /// The answer for a contact that ends with nobody taking over.
  static final String NOBODY = "NOBODY";

  private record Shown(UUID noteId, Filled filled, HttpStatus status) {}

  private final Access access;
  private final FollowContact followContact;

  EndContactPage(Access access, FollowContact followContact) {
    this.access = access;
    this.followContact = followContact;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("firstContact") UUID id) {
    var contact = new FirstContactId(id);
    access.require(actor, Permission.FOLLOW_FIRST_CONTACT, contact);
    return page(contact, actor, new Shown(UUID.randomUUID(), Filled.nothing(), HttpStatus.OK));
  }

  @PostMapping
  ModelAndView end(
      Actor actor,
      @PathVariable("firstContact") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var contact = new FirstContactId(id);
    access.require(actor, Permission.FOLLOW_FIRST_CONTACT, contact);
    var fields = new EntranceFields(typed, page.text());
    var ending = ending(fields);
    var text = fields.needed("text", EntranceFields.LONGEST_TEXT);
    if (fields.isWrong()) {
      return page(
          contact,
          actor,
          new Shown(fields.id(), fields.filled(), HttpStatus.UNPROCESSABLE_CONTENT));
    }
    var noted = new Noted(fields.id(), contact, text, fields.seen(), actor);
    return switch (followContact.end(noted, ending.orElseThrow())) {
      case Done() -> new ModelAndView("redirect:/casework/entrance/" + contact);
      case EndedBefore() -> {
        var told = fields.filled().withProblem("", page.t("casework.entrance.error.ended"));
        yield page(contact, actor, new Shown(noted.id(), told, HttpStatus.CONFLICT));
      }
      case NotedSince() -> {
        var told = fields.filled().withProblem("", page.t("casework.entrance.error.noted-since"));
        yield page(contact, actor, new Shown(noted.id(), told, HttpStatus.CONFLICT));
      }
      case WrittenBefore() -> {
        var told =
            fields.filled().withProblem("text", page.t("casework.entrance.error.written-before"));
        yield page(contact, actor, new Shown(UUID.randomUUID(), told, HttpStatus.CONFLICT));
      }
    };
  }

  private static Optional<Ending> ending(EntranceFields fields) {
    return fields.value("to").equals(NOBODY)
        ? Optional.of(new Ending(WayOut.CLOSED, null))
        : fields.oneOf("to", SentTo.values()).map(to -> new Ending(WayOut.SENT_ON, to));
  }

  private ModelAndView page(FirstContactId id, Actor actor, Shown shown) {
    var whole = followContact.read(id, actor);
    return new ModelAndView("casework/entrance/EndContactPage", shown.status())
        .addObject("contact", whole.contact())
        .addObject("seen", whole.notes().size())
        .addObject("noteId", shown.noteId())
        .addObject("filled", shown.filled());
  }
}
