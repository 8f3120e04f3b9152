package se.vagval.audit.ownlog;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.web.Page;

/// "Vem har läst eller ändrat i ditt ärende": the participant sees it by role and unit, a month at
/// a time, and takes all of it away as a file.
@Controller
class OwnLogPage {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Access access;
  private final ReadOwnLog log;

  OwnLogPage(Access access, ReadOwnLog log) {
    this.access = access;
    this.log = log;
  }

  @GetMapping("/audit/own")
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String month) {
    access.require(actor, Permission.READ_OWN_LOG);
    return new ModelAndView("audit/ownlog/OwnLogPage", "shown", log.month(actor, asked(month)));
  }

  @GetMapping("/audit/own.csv")
  ResponseEntity<byte[]> file(
      Actor actor, @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.READ_OWN_LOG);
    var name = ContentDisposition.attachment().filename(page.t("audit.own.file.name")).build();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(log.file(actor, page.text()).getBytes(StandardCharsets.UTF_8));
  }

  /// A month that cannot be read is none that was asked for.
  private static Optional<YearMonth> asked(String month) {
    try {
      return Optional.of(YearMonth.parse(month));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
