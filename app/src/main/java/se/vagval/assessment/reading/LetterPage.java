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
import se.vagval.web.Page;
import se.vagval.web.Text;

/// A decision's letter: in Swedish, with an English text after it and the gist in the person's own
/// language where there is one, whatever language the reader's pages are in.
@Controller
class LetterPage {

  private final Access access;
  private final ReadDecision readDecision;
  private final LetterPdf letters;
  private final LetterLanguages languages;
  private final MessageSource messages;

  LetterPage(
      Access access,
      ReadDecision readDecision,
      LetterPdf letters,
      LetterLanguages languages,
      MessageSource messages) {
    this.access = access;
    this.readDecision = readDecision;
    this.letters = letters;
    this.languages = languages;
    this.messages = messages;
  }

  @GetMapping("/assessment/decisions/{decision}/letter.pdf")
  ResponseEntity<byte[]> letter(
      @PathVariable UUID decision, Actor actor, @ModelAttribute("page") Page page) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.READ_DECISION, id);
    var shown = readDecision.handle(id, "letter", actor);
    var letter =
        new LetterWords(
            DecisionWords.of(shown, new Text(messages, Locale.of("sv"))),
            DecisionWords.of(shown, new Text(messages, Locale.ENGLISH)),
            own(shown),
            page.head().municipality(),
            page.head().phone());
    var name = ContentDisposition.inline().filename(shown.decision().number() + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", name.toString())
        .body(letters.write(letter));
  }

  private @Nullable LetterGist own(ReadDecision.Shown shown) {
    var to = shown.to();
    return to == null ? null : languages.in(to.language()).orElse(null);
  }
}
