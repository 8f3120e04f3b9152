package se.vagval.casework.extracting;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;

/// The register extract that participants take out themselves.
@Controller
class OwnExtractPage {

  static final String BACK = "/casework/my-path";

  private final Access access;
  private final MakeExtract makeExtract;

  OwnExtractPage(Access access, MakeExtract makeExtract) {
    this.access = access;
    this.makeExtract = makeExtract;
  }

  @GetMapping("/casework/my-extract")
  ModelAndView show(Actor actor) {
    var person = access.require(actor, Permission.READ_OWN_EXTRACT, self(actor));
    var made = makeExtract.own(person, actor);
    return ExtractPage.page(made, BACK, "/casework/my-extract.json");
  }

  @GetMapping("/casework/my-extract.json")
  ResponseEntity<byte[]> file(Actor actor) {
    var person = access.require(actor, Permission.READ_OWN_EXTRACT, self(actor));
    return ExtractPage.asFile(makeExtract.ownFile(person, actor));
  }

  private static Optional<PersonId> self(Actor actor) {
    return Optional.ofNullable(actor.personId()).map(PersonId::new);
  }
}
