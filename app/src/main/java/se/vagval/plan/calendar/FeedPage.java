package se.vagval.plan.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.web.NotFound;
import se.vagval.web.Page;

/// The calendar itself, for whoever knows its secret address.
@Controller
class FeedPage {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Access access;
  private final ReadFeed readFeed;

  FeedPage(Access access, ReadFeed readFeed) {
    this.access = access;
    this.readFeed = readFeed;
  }

  @GetMapping("/plan/calendar/{secret}.ics")
  ResponseEntity<byte[]> show(
      @PathVariable("secret") String secret,
      Actor actor,
      HttpServletRequest request,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.READ_PUBLIC);
    var entries =
        readFeed
            .handle(secret, request.getRemoteAddr())
            .orElseThrow(() -> new NotFound("calendar"));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noStore())
        .body(Ical.of(entries, page.text()).getBytes(StandardCharsets.UTF_8));
  }
}
