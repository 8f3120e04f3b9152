package se.vagval.casework;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// The answer to whatever only an open case takes: when the case was closed, and who opens it
/// again.
@Component
public class ClosedCase {

  private final Access access;
  private final Cases cases;

  ClosedCase(Access access, Cases cases) {
    this.access = access;
    this.cases = cases;
  }

  /// In place of a form; empty while the case is open.
  public Optional<ModelAndView> insteadOfForm(CaseId id, Actor reader) {
    return Optional.of(cases.head(id))
        .filter(head -> head.closedOn() != null)
        .map(head -> page(head, reader, "", HttpStatus.OK));
  }

  /// To a form that was opened before the case was closed.
  ///
  /// @param written the words in it, for whoever wrote them to keep; empty for none
  public ModelAndView refuses(CaseId id, Actor by, String written) {
    return page(cases.head(id), by, written, HttpStatus.CONFLICT);
  }

  private ModelAndView page(CaseHead head, Actor reader, String written, HttpStatus status) {
    return new ModelAndView("casework/ClosedCase", status)
        .addObject("head", head)
        .addObject("mayOpen", access.offers(reader, Permission.OPEN_CASE_AGAIN, head.id()))
        .addObject("written", written);
  }
}
