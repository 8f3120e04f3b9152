package se.vagval.outcomes.published;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.web.Page;

/// The published results, for everybody, as a page and as a file.
@Controller
class ResultsPage {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Access access;
  private final ReadResults results;

  ResultsPage(Access access, ReadResults results) {
    this.access = access;
    this.results = results;
  }

  @GetMapping("/outcomes/results")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.READ_PUBLIC);
    model.addAttribute("table", results.read());
    return "outcomes/published/ResultsPage";
  }

  @GetMapping("/outcomes/results.csv")
  ResponseEntity<byte[]> file(Actor actor, Page page) {
    access.require(actor, Permission.READ_PUBLIC);
    var file = ResultFile.of(results.read(), page.text());
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("results.csv").build().toString())
        .body(file.getBytes(StandardCharsets.UTF_8));
  }
}
