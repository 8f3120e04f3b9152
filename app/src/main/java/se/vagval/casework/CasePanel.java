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
  /// @param notNow what the reader's work is and cannot be done now, with the reason
  record Panel(
      String title,
      List<Row> rows,
      List<Action> actions,
      Optional<String> waits,
      List<NotNow> notNow) {

    public Panel(String title, List<Row> rows, List<Action> actions, Optional<String> waits) {
      this(title, rows, actions, waits, List.of());
    }

    public Panel notNow(Acts acts) {
      return new Panel(title, rows, actions, waits, acts.notNow());
    }
  }

  record Row(String name, String value) {}

  /// @param what the words of the action that is not offered
  /// @param why a whole sentence
  record NotNow(String what, String why) {}

  record Action(String text, String href) {}

  /// Small first: mapping 10, decision 20, choice 30, attendance 40, result 50, money 60.
  int order();

  /// Empty when the module has nothing to say of this case to this reader.
  Optional<Panel> of(CaseHead head, Actor reader, Text text);
}
