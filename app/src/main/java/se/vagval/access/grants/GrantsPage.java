package se.vagval.access.grants;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.StartNotice;
import se.vagval.web.Page;

/// All grants that hold or are to come, with who gave them and when somebody last looked at them.
@Controller
class GrantsPage {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Access access;
  private final ListGrants listGrants;
  private final ObjectProvider<StartNotice> notices;

  GrantsPage(Access access, ListGrants listGrants, ObjectProvider<StartNotice> notices) {
    this.access = access;
    this.listGrants = listGrants;
    this.notices = notices;
  }

  @GetMapping({Desk.GRANTS_ADDRESS, Desk.STAFF_ADDRESS})
  String show(
      Actor actor,
      HttpServletRequest request,
      @RequestParam Map<String, String> address,
      Model model) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    var filter = GrantFilter.of(desk, address);
    model
        .addAttribute("desk", desk)
        .addAttribute("filter", filter)
        .addAttribute("told", told(actor, desk))
        .addAttribute("found", listGrants.part(actor, filter));
    return "access/grants/GrantsPage";
  }

  private List<StartNotice.Told> told(Actor actor, Desk desk) {
    return desk.isOfAProvider()
        ? List.of()
        : notices.stream().flatMap(one -> one.of(actor).stream()).toList();
  }

  @GetMapping({Desk.GRANTS_ADDRESS + ".csv", Desk.STAFF_ADDRESS + ".csv"})
  ResponseEntity<byte[]> file(
      Actor actor,
      HttpServletRequest request,
      @RequestParam Map<String, String> address,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    var found = listGrants.whole(actor, GrantFilter.of(desk, address));
    var name = "roles-%s.csv".formatted(page.head().today());
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(GrantsFile.of(found, page.text()).getBytes(StandardCharsets.UTF_8));
  }
}
