package se.vagval.casework;

import java.util.List;
import java.util.Optional;
import se.vagval.access.Actor;
import se.vagval.web.Text;

/// What a module shows of itself on a case's overview. Modules to the right implement it as beans.
public interface CasePanel {

  /// One section of the overview, in words that are ready to read.
  ///
  /// @param title its heading
  /// @param rows what is so, each with its name
  /// @param actions what can be done now
  /// @param waits what waits for the reader; shown with emphasis
  record Panel(String title, List<Row> rows, List<Action> actions, Optional<String> waits) {}

  record Row(String name, String value) {}

  record Action(String text, String href) {}

  /// Small first: mapping 10, decision 20, choice 30, attendance 40, result 50, money 60.
  int order();

  /// Empty when the module has nothing to say of this case to this reader.
  Optional<Panel> of(CaseHead head, Actor reader, Text text);
}
