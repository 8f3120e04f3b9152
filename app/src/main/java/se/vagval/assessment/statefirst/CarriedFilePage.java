package se.vagval.assessment.statefirst;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.web.Page;

/// What the municipality has carried for the state, month by month, as a file for a spreadsheet.
@Controller
class CarriedFilePage {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Access access;
  private final CountCarried countCarried;

  CarriedFilePage(Access access, CountCarried countCarried) {
    this.access = access;
    this.countCarried = countCarried;
  }

  @GetMapping("/assessment/state-first.csv")
  ResponseEntity<byte[]> file(
      Actor actor, @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.LIST_CASES);
    var name = ContentDisposition.attachment().filename("state-first.csv").build().toString();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(
            CarriedFile.of(countCarried.handle(actor), page.text())
                .getBytes(StandardCharsets.UTF_8));
  }
}
