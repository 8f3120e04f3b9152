package se.vagval.assessment.reading;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.LetterPdf;
import se.vagval.casework.Addressee;
import se.vagval.web.Page;
import se.vagval.web.Text;

/// A decision's letter: in Swedish, with an English text after it and the gist in the person's own
/// language where there is one, whatever language the reader's pages are in.
@Controller
class LetterPage {

  private static final String TEMPLATE = "se/vagval/assessment/reading/Letter.jte";
  private static final String OF_AN_END = "se/vagval/assessment/reading/EndLetter.jte";

  private final Access access;
  private final ReadDecision readDecision;
  private final ReadEnd readEnd;
  private final LetterPdf letters;
  private final LetterLanguages languages;
  private final MessageSource messages;

  LetterPage(
      Access access,
      ReadDecision readDecision,
      ReadEnd readEnd,
      LetterPdf letters,
      LetterLanguages languages,
      MessageSource messages) {
    this.access = access;
    this.readDecision = readDecision;
    this.readEnd = readEnd;
    this.letters = letters;
    this.languages = languages;
    this.messages = messages;
  }

  @GetMapping("/assessment/decisions/{decision}/letter.pdf")
  ResponseEntity<byte[]> letter(
      @PathVariable UUID decision, Actor actor, @ModelAttribute("page") Page page) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.READ_DECISION, id);
    return readEnd
        .handle(id, "letter", actor)
        .map(shown ->
            pdf(shown.end().decision().number(), letters.write(OF_AN_END, letter(shown, page))))
        .orElseGet(() -> ofCheck(readDecision.handle(id, "letter", actor), page));
  }

  private ResponseEntity<byte[]> ofCheck(ReadDecision.Shown shown, Page page) {
    var letter =
        new LetterWords(
            DecisionWords.of(shown, swedish()),
            DecisionWords.of(shown, english()),
            own(shown.to()),
            page.head().municipality(),
            page.head().phone());
    return pdf(shown.decision().number(), letters.write(TEMPLATE, letter));
  }

  private EndLetterWords letter(ReadEnd.Shown shown, Page page) {
    return new EndLetterWords(
        new EndDecisionWords(shown, swedish()),
        new EndDecisionWords(shown, english()),
        own(shown.to()),
        page.head().municipality(),
        page.head().phone());
  }

  private static ResponseEntity<byte[]> pdf(String number, byte[] letter) {
    var name = ContentDisposition.inline().filename(number + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", name.toString())
        .body(letter);
  }

  private Text swedish() {
    return new Text(messages, Locale.of("sv"));
  }

  private Text english() {
    return new Text(messages, Locale.ENGLISH);
  }

  private @Nullable LetterGist own(@Nullable Addressee to) {
    return to == null ? null : languages.in(to.language()).orElse(null);
  }
}
