package se.vagval.assessment.fkbasis;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.FkBasisId;
import se.vagval.assessment.LetterPdf;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.web.Page;
import se.vagval.web.Text;

/// A basis for an application to the Social Insurance Agency as a letter to take along, for staff
/// and for the person: in Swedish, with the gist in English after it.
@Controller
class FkBasisLetterPage {

  private static final String TEMPLATE = "se/vagval/assessment/fkbasis/FkBasisLetter.jte";

  private final Access access;
  private final ReadFkBasis readFkBasis;
  private final LetterPdf letters;
  private final MessageSource messages;

  FkBasisLetterPage(
      Access access, ReadFkBasis readFkBasis, LetterPdf letters, MessageSource messages) {
    this.access = access;
    this.readFkBasis = readFkBasis;
    this.letters = letters;
    this.messages = messages;
  }

  @GetMapping("/assessment/cases/{caseId}/fk-basis/{fkBasis}/letter.pdf")
  ResponseEntity<byte[]> letter(
      @PathVariable("caseId") UUID id,
      @PathVariable("fkBasis") UUID basis,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_ABILITY, caseId);
    return pdf(readFkBasis.letter(caseId, new FkBasisId(basis), actor), page);
  }

  @GetMapping(MyFkBasisPage.ADDRESS + "/{fkBasis}/letter.pdf")
  ResponseEntity<byte[]> own(
      @PathVariable("fkBasis") UUID basis,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.READ_OWN_ABILITY, self);
    return pdf(readFkBasis.ownLetter(person, new FkBasisId(basis), actor), page);
  }

  private ResponseEntity<byte[]> pdf(ReadFkBasis.Letter letter, Page page) {
    var words =
        new FkBasisLetterWords(
            letter,
            new Text(messages, Locale.of("sv")),
            new Text(messages, Locale.ENGLISH),
            page.head().municipality(),
            page.head().phone());
    var name = "underlag-%s.pdf".formatted(letter.basis().on());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Disposition", ContentDisposition.inline().filename(name).build().toString())
        .body(letters.write(TEMPLATE, words));
  }
}
