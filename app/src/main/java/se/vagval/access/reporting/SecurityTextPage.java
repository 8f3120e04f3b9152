package se.vagval.access.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.tenancy.Tenant;
import se.vagval.web.NotFound;

/// The municipality's security.txt, while it holds. A municipality that has set none has no page.
@Controller
@EnableConfigurationProperties(SecurityText.All.class)
class SecurityTextPage {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final Access access;
  private final SecurityText.All texts;
  private final Clock clock;

  SecurityTextPage(Access access, SecurityText.All texts, Clock clock) {
    this.access = access;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/.well-known/security.txt")
  ResponseEntity<byte[]> show(Actor actor, HttpServletRequest request) {
    access.require(actor, Permission.READ_PUBLIC);
    var text =
        Tenant.current()
            .flatMap(here -> Optional.ofNullable(texts.municipalities().get(here.value())))
            .filter(set -> set.expires().isAfter(clock.instant()))
            .orElseThrow(() -> new NotFound("security.txt"));
    return ResponseEntity.ok()
        .contentType(TEXT)
        .body(text.written(request.getServerName()).getBytes(StandardCharsets.UTF_8));
  }
}
