package se.vagval.casework;

import java.time.LocalDate;
import java.util.List;
import se.vagval.web.Text;

/// One part of a case in the words in which another authority may see it. The module that keeps it
/// implements it as a bean; whether it may be shown is not its question, but that of [Consents].
public interface ConsentedPart {

  SharedPart part();

  /// Empty when there is nothing to say yet. Never an amount, a level or a reason of absence.
  List<CasePanel.Row> of(CaseHead head, LocalDate today, Text text);
}
