package se.vagval.casework.entrance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.vagval.casework.EntrancePath;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.TargetGroup;
import se.vagval.casework.entrance.FollowContact.Noted;
import se.vagval.casework.entrance.FollowContact.Onward;
import se.vagval.casework.entrance.FollowContact.Outcome.Done;
import se.vagval.casework.entrance.FollowContact.Outcome.EndedBefore;
import se.vagval.casework.entrance.FollowContact.Outcome.NotedSince;
import se.vagval.casework.entrance.FollowContact.Outcome.WrittenBefore;
import se.vagval.casework.model.FirstContact;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// One contact: what they want, the path of their group, and what has happened. Notes are written
/// here.
@Controller
@RequestMapping("/casework/entrance/{firstContact}")
public class FirstContactPage {

  /// Where the path leads on to, where another module takes over.
  public record Onto(String words, String href) {}

  private record Shown(UUID noteId, Filled filled, HttpStatus status) {}

  private final Access access;
  private final FollowContact followContact;
  private final List<EntrancePath> paths;
  private final Clock clock;

  FirstContactPage(
      Access access, FollowContact followContact, List<EntrancePath> paths, Clock clock) {
    this.access = access;
    this.followContact = followContact;
    this.paths = paths;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable("firstContact") UUID id,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var contact = new FirstContactId(id);
    access.require(actor, Permission.FOLLOW_FIRST_CONTACT, contact);
    return page(
        contact, actor, page, new Shown(UUID.randomUUID(), Filled.nothing(), HttpStatus.OK));
  }

  @PostMapping
  ModelAndView note(
      Actor actor,
      @PathVariable("firstContact") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var contact = new FirstContactId(id);
    access.require(actor, Permission.FOLLOW_FIRST_CONTACT, contact);
    var fields = new EntranceFields(typed, page.text());
    var text = fields.needed("text", EntranceFields.LONGEST_TEXT);
    var group = fields.oneOf("group", TargetGroup.values());
    var next = fields.next(LocalDate.now(clock));
    if (fields.isWrong()) {
      var wrong = new Shown(fields.id(), fields.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
      return page(contact, actor, page, wrong);
    }
    var noted = new Noted(fields.id(), contact, text, fields.seen(), actor);
    var onward = new Onward(group.orElseThrow(), next.orElseThrow());
    return switch (followContact.note(noted, onward)) {
      case Done() -> new ModelAndView("redirect:/casework/entrance/" + contact);
      case EndedBefore() -> {
        var told = fields.filled().withProblem("", page.t("casework.entrance.error.ended"));
        yield page(contact, actor, page, new Shown(noted.id(), told, HttpStatus.CONFLICT));
      }
      case NotedSince() -> {
        var told = fields.filled().withProblem("", page.t("casework.entrance.error.noted-since"));
        yield page(contact, actor, page, new Shown(noted.id(), told, HttpStatus.CONFLICT));
      }
      case WrittenBefore() -> {
        var told =
            fields.filled().withProblem("text", page.t("casework.entrance.error.written-before"));
        yield page(contact, actor, page, new Shown(UUID.randomUUID(), told, HttpStatus.CONFLICT));
      }
    };
  }

  private ModelAndView page(FirstContactId id, Actor actor, Page page, Shown shown) {
    var whole = followContact.read(id, actor);
    var contact = whole.contact();
    var filled = shown.status() == HttpStatus.OK ? fresh(contact) : shown.filled();
    return new ModelAndView("casework/entrance/FirstContactPage", shown.status())
        .addObject("whole", whole)
        .addObject("noteId", shown.noteId())
        .addObject("filled", filled)
        .addObject("mayOpen", access.allows(actor, Permission.OPEN_CASE))
        .addObject("onto", onto(contact, page));
  }

  private static Filled fresh(FirstContact contact) {
    return Filled.nothing().with("group", contact.said().group().name());
  }

  private Optional<Onto> onto(FirstContact contact, Page page) {
    return paths.stream()
        .filter(path -> path.group() == contact.said().group())
        .map(path -> new Onto(path.words(page.text()), path.href(contact.id())))
        .findFirst();
  }
}
